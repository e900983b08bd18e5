/** What verify finds between a table in a file and the same table made now. */
import { describe, expect, it } from 'vitest';
import { carriedCommand } from '../../src/exports/carried-command.js';
import type { ReadTable } from '../../src/exports/contract.js';
import { differences, lineDifferences } from '../../src/exports/differences.js';
import { tableExports } from '../../src/exports/index.js';
import { metadataOf } from '../../src/exports/metadata.js';
import type { Matrix } from '../../src/model/matrix.js';

const table = (...records: readonly (readonly string[])[]): ReadTable => ({ records, around: '' });

const now = table(
  ['Themes', 'Codes', 'P1', ''],
  ['Bond', 'Trust', '2', '0'],
  ['', 'Hope', '1', '1'],
  ['', '', '', ''],
);

describe('cell by cell', () => {
  it('two equal tables differ in nothing', () => {
    expect(differences(now, now, 2)).toEqual([]);
  });

  it('a cell is named by its theme, code and column, with what stood there and what stands now', () => {
    const was = table(now.records[0] ?? [], ['Bond', 'Trust', '3', '0'], ...now.records.slice(2));
    expect(differences(was, now, 2)).toEqual([
      { row: 'Bond › Trust', column: 'P1', was: '3', is: '2' },
    ]);
  });

  it.each([
    ['a heading', [0, 2], { row: 'the headings', column: 'P1' }],
    ['a column without a heading', [2, 3], { row: 'Hope', column: 'column 4' }],
    ['a row without names', [3, 2], { row: 'line 4', column: 'P1' }],
  ] as const)('%s has a name too', (_, [row, column], name) => {
    const was = now.records.map((cells, at) =>
      cells.map((cell, across) => (at === row && across === column ? 'else' : cell)),
    );
    const is = now.records[row]?.[column];
    expect(differences(table(...was), now, 2)).toEqual([{ ...name, was: 'else', is }]);
  });

  it('a row that is gone had something and has nothing', () => {
    const was = table(...now.records, ['Help', 'Pace', '4', '0']);
    expect(differences(was, now, 2)).toEqual([
      { row: 'Help › Pace', column: 'Themes', was: 'Help' },
      { row: 'Help › Pace', column: 'Codes', was: 'Pace' },
      { row: 'Help › Pace', column: 'P1', was: '4' },
      { row: 'Help › Pace', column: 'column 4', was: '0' },
    ]);
  });

  it('a row that came has something and had nothing', () => {
    const found = differences(table(...now.records.slice(0, 2)), now, 2);
    expect(found[0]).toEqual({ row: 'Hope', column: 'Themes', is: '' });
    expect(found).toHaveLength(8);
  });

  it('a file without any table differs in every cell', () => {
    expect(differences(table(), table(['P1']), 0)).toEqual([
      { row: 'line 1', column: 'P1', is: 'P1' },
    ]);
  });
});

it('line by line a difference has no column', () => {
  expect(lineDifferences('a\nb\n', 'a\nc\nd\n')).toEqual([
    { row: 'line 2', was: 'b', is: 'c' },
    { row: 'line 3', was: '', is: 'd' },
    { row: 'line 4', is: '' },
  ]);
});

describe('the command that a document carries', () => {
  // Every sign that a format has a use for, and an apostrophe as a shell line has it.
  const command =
    "alongside matrix theme-by-speaker --where 'words=50 % & \"more\" <#1_a> \\_~^{}[x]*`|$ --- don'\\''t' --rows 'R&D'";
  const provenance = {
    ...{ tool: 'alongside 0.1.0', unit: 'segment', filter: [] },
    ...{ corpus: '3f9a1c', codebook: '77be02', studies: '' },
  };
  const madeWith = (typed: string): Matrix => ({
    ...{ kind: 'any', title: 'Any', rowHeading: 'Codes', footer: '1 code.' },
    rows: [{ id: 'a', label: 'A' }],
    columns: [{ id: 'b', label: 'B' }],
    cells: [[1]],
    provenance: { ...provenance, command: typed },
  });

  it.each(Object.entries(tableExports))(
    'is read from %s as it was typed, signs of that format and line ends taken away',
    async (id, load) => {
      const { extension, isData, write } = await load();
      const typed = id === 'text' ? command : `${command} --format ${id}`;
      const document = isData
        ? metadataOf(madeWith(typed), 'table.csv')
        : write(madeWith(typed), { width: 60 });
      expect(await carriedCommand(`TABLE${extension}`, Buffer.from(document))).toBe(typed);
    },
  );

  it('is read from a table that stands in a paper', async () => {
    const { write } = await tableExports.latex();
    const typed = `${command} --format latex`;
    const paper = `\\section{Results}\n${write(madeWith(typed), {})}We \\textless{} see that.\n`;
    expect(await carriedCommand('paper.tex', Buffer.from(paper))).toBe(typed);
  });

  it('is nothing where nobody says how the table was made', async () => {
    const footer = Buffer.from('16 codes, 212 codings by anna on 3 transcripts.');
    expect(await carriedCommand('table.md', footer)).toBeUndefined();
    const json = Buffer.from('{"kind": "x", "command": "alongside check"}');
    expect(await carriedCommand('table.json', json)).toBeUndefined();
  });
});
