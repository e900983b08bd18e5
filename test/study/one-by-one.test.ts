/** A corpus that need not fit in memory: transcripts read one by one, and hits kept as they are found. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { suggestionsIn } from '../../src/commands/wanted-suggestions.js';
import { suggester } from '../../src/keywords/open-suggestions.js';
import { openStudy } from '../../src/study/open.js';
import { openTranscripts } from '../../src/study/open-transcripts.js';
import { folderFrom } from '../support/example-study.js';

const codebook = `codebook: care
title: Care
themes:
  - id: met
    name: Met
    codes:
      - {id: trust, name: Trust, definition: Somebody relies on somebody., keywords: [rely on, count on]}
`;

describe('transcripts read one by one', () => {
  const transcripts = { s1: 'M1: Hello.\nP1: I rely on her.', s2: 'P2: Taken back.\nP1: Good.' };
  const opened = async () => {
    const folder = await folderFrom({ transcripts });
    const people = [
      { id: 'M1', role: 'moderator', aliases: [], attributes: {} },
      { id: 'P2', aliases: [], attributes: {}, withdrawn: '2026-01-02' },
    ];
    return {
      folder,
      atOnce: openTranscripts(folder, people),
      oneByOne: openTranscripts(folder, people, 'one by one', 1),
    };
  };

  it('are the same, roles and what was taken back too, in whatever order they are asked for', async () => {
    const { atOnce, oneByOne } = await opened();
    expect(oneByOne).toEqual(atOnce);
    const lines = ({ transcripts }: typeof atOnce) => transcripts.map((one) => one.lines);
    expect(lines(oneByOne).reverse()).toEqual(lines(atOnce).reverse());
    expect(JSON.stringify(lines(oneByOne))).not.toContain('Taken back');
  });

  it('are on the disk until somebody asks, and the last one stays', async () => {
    const { folder, atOnce, oneByOne } = await opened();
    const [first, second] = oneByOne.transcripts;
    expect(first?.lines).toBe(first?.lines);
    expect(second?.lines).toHaveLength(2);
    const file = join(folder, 'transcripts/s1.jsonl');
    writeFileSync(file, 'Hello.');
    expect(() => first?.lines).toThrow('s1.jsonl has changed while it was read');
    rmSync(file);
    expect(() => first?.lines).toThrow('There is no file');
    expect(atOnce.transcripts[0]?.lines).toHaveLength(2);
  });

  it('are all in memory where they are few', async () => {
    const { folder } = await opened();
    const [first] = openTranscripts(folder, [], 'one by one').transcripts;
    rmSync(join(folder, 'transcripts/s1.jsonl'));
    expect(first?.lines).toHaveLength(2);
  });
});

describe('the hits of a long corpus', () => {
  const filler = 'and then we went on with what there was to do that day, '.repeat(4_000);
  const long = (words: string) =>
    Array.from({ length: 5 }, () => `P1: ${filler}${words}`).join('\n');
  const study = () =>
    folderFrom({
      codebook,
      transcripts: { s1: long('I rely on her.'), s2: 'P2: I count on her.' },
    });
  const found = async (folder: string) => {
    const study = await openStudy(folder);
    const look = suggester(study, 'anna', {});
    const all = await suggestionsIn(folder, study, study.transcripts, look);
    return all.map(({ transcript, from, code }) => `${transcript}:${from[0]} ${code}`);
  };
  const all = ['s1:1', 's1:2', 's1:3', 's1:4', 's1:5', 's2:1'].map((place) => `${place} trust`);
  const keptIn = (folder: string) =>
    readdirSync(join(folder, '.alongside')).filter((name) => name.startsWith('hits-'));

  it('are kept, and taken over by the next command', async () => {
    const folder = await study();
    expect(await found(folder)).toEqual(all);
    expect(keptIn(folder)).toEqual(['hits-s1-6.json']);
    const file = join(folder, '.alongside/hits-s1-6.json');
    const [kept = '', ...others] = readFileSync(file, 'utf8').split('\n');
    const value = JSON.parse(kept);
    expect(readFileSync(file, 'utf8')).not.toContain('rely');
    // What is kept is believed: without its first hit, that suggestion is not there.
    value[0][0] = [];
    writeFileSync(file, [JSON.stringify(value), ...others].join('\n'));
    expect(await found(folder)).toEqual(all.slice(1));
  });

  it('are looked for again when a word or a keyword is another', async () => {
    const folder = await study();
    await found(folder);
    const file = join(folder, 'transcripts/s2.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('count on', 'look for'));
    expect(await found(folder)).toEqual(all.slice(0, 5));
    writeFileSync(join(folder, 'codebook.yaml'), codebook.replace('rely on', 'look for'));
    expect(await found(folder)).toEqual(['s2:1 trust']);
  });

  it('are not kept while somebody has taken words back, nor those of little talk', async () => {
    const folder = await study();
    const settings = join(folder, 'alongside.yaml');
    writeFileSync(
      settings,
      readFileSync(settings, 'utf8').replace('{id: P9,', '{id: P9, withdrawn: 2026-01-02,'),
    );
    expect(await found(folder)).toEqual(all);
    const small = await folderFrom({ codebook, transcripts: { s1: 'P1: I rely on her.' } });
    expect(await found(small)).toEqual(['s1:1 trust']);
    for (const one of [folder, small]) {
      expect(existsSync(join(one, '.alongside')) ? keptIn(one) : []).toEqual([]);
    }
  });
});
