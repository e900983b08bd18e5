/** What the rules say of a published codebook as its paper prints it. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keywordClaimedTwice } from '../../src/checks/keyword-claimed-twice.js';
import { meaningFitsAnother } from '../../src/checks/meaning-fits-another.js';
import { prefixSwallowsKeyword } from '../../src/checks/prefix-swallows-keyword.js';
import { stemClaimedTwice } from '../../src/checks/stem-claimed-twice.js';
import { studyFrom } from '../support/example-study.js';

const facts = '../shared/facts';
const shipped = readFileSync('codebooks/collaborative-practice.yaml', 'utf8');

const quoted = (text: string) => /"([a-z0-9-]+)"/.exec(text)?.[1];

describe('Table 2 of Sundet et al. 2020, Part 1', () => {
  it('swaps two meanings, and the shipped codebook has them right', async () => {
    expect(meaningFitsAnother.find(await studyFrom({ codebook: shipped }))).toEqual([]);
  });

  it('is seen to swap them where the shipped codebook takes the printed ones', async () => {
    const printed = shipped
      .replace(/^( *)meaning: .*\n *meaningAsPrinted: (.*)$/gm, '$1meaning: $2')
      .replaceAll('meaningAsPrinted', 'x-printed');
    const found = meaningFitsAnother.find(await studyFrom({ codebook: printed }));
    expect(found.map(({ message }) => quoted(message))).toEqual([
      'information-sharing',
      'seizing-the-present-moment',
    ]);
  });
});

describe.skipIf(!existsSync(facts))(
  'the notes on the sixteen codes, made from the paper alone',
  () => {
    interface Row {
      readonly id: string;
      readonly [key: string]: unknown;
    }
    const rows: Row[] = existsSync(facts)
      ? parse(readFileSync(`${facts}/metathemes-table2.yaml`, 'utf8')).rows
      : [];
    const notes: Row[] = existsSync(facts)
      ? parse(readFileSync(`${facts}/metathemes-codebook-notes.yaml`, 'utf8')).codes
      : [];

    const codebook = (meaning: (row: Row) => unknown) => {
      const codes = rows.map((row) => {
        const { definition, include, exclude, keywords } =
          notes.find(({ id }) => id === row.id) ?? row;
        return {
          ...{ id: row.id, name: row['name'], meaning: meaning(row) },
          ...{ definition, include, exclude, keywords },
        };
      });
      const themes = [{ id: 'processes', name: 'Processes', codes }];
      return studyFrom({ codebook: JSON.stringify({ codebook: 'facts', themes }, undefined, 1) });
    };

    it('find the two meanings that the paper swaps, and no other', async () => {
      const found = meaningFitsAnother.find(
        await codebook((row) => row['as_printed'] ?? row['meaning']),
      );
      expect(found.map(({ message }) => message)).toEqual([
        'The meaning of "1c" fits "1d" better, and the other way round: they may be swapped.',
        'The meaning of "1d" fits "1c" better, and the other way round: they may be swapped.',
      ]);
    });

    it('find nothing where they are paired as the sections of the paper say', async () => {
      expect(meaningFitsAnother.find(await codebook((row) => row['meaning']))).toEqual([]);
    });

    it('have two keywords in two codes, one stem in two, and five beginnings that swallow another', async () => {
      const study = await codebook((row) => row['meaning']);
      const messages = [keywordClaimedTwice, stemClaimedTwice, prefixSwallowsKeyword].map((rule) =>
        rule.find(study).map(({ message }) => message),
      );
      expect(messages).toEqual([
        [
          '"resources" of "3b" is a keyword of "2c" too.',
          '"constraints" of "2e" is a keyword of "2d" too.',
        ],
        ['"informal" of "1d" finds the same words as "information" of "1c".'],
        [
          '"adjust*" of "1f" finds "adjusting oneself" of "1d" too.',
          '"participat*" of "2d" finds "social participation" of "3c" and "participation in activities" of "3c" too.',
          '"involv*" of "2d" finds "involvement" of "2c" too.',
          '"complex*" of "3b" finds "complexity" of "1c" too.',
        ],
      ]);
    });
  },
);
