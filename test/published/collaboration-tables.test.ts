/** The tables of Sundet et al. 2020 (Parts 1 and 2) come out of the shipped codebook, cell for cell. */
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseCodebook } from '../../src/codebook/parse.js';
import { html } from '../../src/exports/html.js';
import type { Table } from '../../src/matrices/contract.js';
import { metaThemes } from '../../src/matrices/meta-themes.js';
import { strategies } from '../../src/matrices/strategies.js';
import { themesOf } from '../../src/model/codebook.js';
import { study } from '../matrices/study-in-memory.js';

const facts = new URL('../../../shared/facts/', import.meta.url);
const absent = existsSync(facts)
  ? ''
  : ' (skipped: the facts of the papers are not on this machine)';

const table2 = v.object({
  columns_as_printed: v.array(v.string()),
  process_types: v.array(v.object({ name: v.string(), n: v.number() })),
  rows: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      meaning: v.string(),
      as_printed: v.optional(v.string()),
    }),
  ),
});
const table1 = v.object({
  table1: v.object({
    columns: v.array(v.string()),
    rows: v.record(v.string(), v.array(v.string())),
  }),
});

const read = (file: string): unknown => parse(readFileSync(new URL(file, facts), 'utf8'));
const partOne = () => v.parse(table2, read('metathemes-table2.yaml'));
const partTwo = () => v.parse(table1, read('cdcp-model.yaml')).table1;

const yaml = readFileSync(
  new URL('../../codebooks/collaborative-practice.yaml', import.meta.url),
  'utf8',
);
const codebook = parseCodebook(yaml, 'collaborative-practice.yaml').value;

function build(table: Table) {
  if (!codebook) throw new Error('codebooks/collaborative-practice.yaml cannot be read');
  const input = { study: study(codebook, []), codings: [], whose: 'by nobody yet', options: {} };
  return table.build(input);
}

/** The paper prints `Processes of Collaboration` and `Aligning & Scaffolding`: capitals and the sign are type, not words. */
const words = (text: string) => text.toLowerCase().replace(' & ', ' and ');

describe.skipIf(absent)(`Part 1, Table 2${absent}`, () => {
  it('has its three headings', () => {
    const { groupHeading = '', rowHeading = '', columns } = build(metaThemes);
    const headings = [groupHeading, rowHeading, ...columns.map(({ label }) => label)];
    expect(headings.map(words)).toEqual(partOne().columns_as_printed.map(words));
  });

  it('has sixteen rows: process type, meta-theme, meaning', () => {
    const { rows, cells } = build(metaThemes);
    const { process_types, rows: printed } = partOne();
    const types = process_types.flatMap(({ name, n }) => Array.from({ length: n }, () => name));
    expect(rows).toHaveLength(16);
    expect(rows.map(({ group, label }, row) => [group, words(label), cells[row]?.[0]])).toEqual(
      printed.map(({ name, meaning }, row) => [types[row], words(name), meaning]),
    );
  });

  it('names in its footer the codes whose meaning the paper prints otherwise', () => {
    const { footer } = build(metaThemes);
    const swapped = partOne().rows.filter(({ as_printed }) => as_printed !== undefined);
    expect(swapped.map(({ name }) => name)).toEqual([
      'Information sharing',
      'Seizing the present moment',
    ]);
    expect(footer).toContain('Information sharing and Seizing the present moment.');
  });

  it('prints each process type once over its 6, 5 and 5 rows', () => {
    const page = html.write(build(metaThemes), {});
    const spans = [...page.matchAll(/rowspan="(\d+)"/g)].map(([, rows]) => Number(rows));
    expect(spans).toEqual(partOne().process_types.map(({ n }) => n));
    expect(spans).toEqual([6, 5, 5]);
  });
});

describe.skipIf(absent)(`Part 2, Table 1${absent}`, () => {
  it('has its two headings', () => {
    const { rowHeading = '', columns } = build(strategies);
    expect([rowHeading, ...columns.map(({ label }) => label)]).toEqual(partTwo().columns);
  });

  it('lists under each process type its strategies, one a line', () => {
    const names = new Map(partOne().rows.map(({ id, name }) => [id, words(name)]));
    const printed = Object.values(partTwo().rows).map((ids) => ids.map((id) => names.get(id)));
    const lines = build(strategies).cells.map(([cell]) => String(cell).split('\n').map(words));
    expect(lines).toEqual(printed);
  });

  it('has the process types of Part 2, which spells them in the singular', () => {
    const spellings = new Map(
      themesOf(codebook ?? { themes: [] }).map(({ theme: { name, aliases } }) => [
        name,
        [name, ...aliases],
      ]),
    );
    const plain = (text: string) => text.toLowerCase().replaceAll('-', ' ').replace(/es$/, '');
    const rows = build(strategies).rows.map(({ label }) => spellings.get(label)?.map(plain));
    Object.keys(partTwo().rows).forEach((printed, row) => {
      expect(rows[row]).toContain(plain(printed));
    });
  });
});
