/** What a workbook holds, read with a library of others. */
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { xlsx } from '../../src/exports/xlsx.js';
import type { Matrix } from '../../src/model/matrix.js';

const plain: Matrix = {
  ...{ kind: 'any', title: 'Any', rowHeading: 'Codes', footer: '2 codes.' },
  rows: [
    { id: 'trust', label: '=Trust' },
    { id: 'hope', label: 'Hope' },
  ],
  columns: [{ id: 'P1', label: 'P1' }],
  cells: [[2], [0]],
};

/** Columns in themes, as a framework has them. */
const themes = (...groups: readonly string[]): Matrix => ({
  ...plain,
  columns: groups.map((group, at) => ({ id: `c${at}`, label: `Code ${at}`, group })),
  cells: plain.rows.map((_, row) => groups.map((_, column) => `${row}${column}`)),
});

const sheetNames = (matrix: Matrix) => {
  const { 'xl/workbook.xml': workbook } = unzipSync(xlsx.write(matrix, {}));
  const names = strFromU8(workbook ?? new Uint8Array()).matchAll(/<sheet name="([^"]*)"/g);
  return [...names].map(([, name]) => name);
};
const sheet = (matrix: Matrix, name: string) =>
  readSheet(Buffer.from(xlsx.write(matrix, {})), name);

describe('a workbook', () => {
  it('has the table on its first sheet, numbers as numbers and text as text, and notes on the last', async () => {
    expect(sheetNames(plain)).toEqual(['Any', 'About']);
    expect(await sheet(plain, 'Any')).toEqual([
      ['Codes', 'P1'],
      ['=Trust', 2],
      ['Hope', 0],
    ]);
    expect(await sheet(plain, 'About')).toEqual([
      ['title', 'Any'],
      ['note', '2 codes.'],
    ]);
  });

  it('offers a choice in a column that has one, and takes anything else', async () => {
    const choices = ['accept', 'decline & ask'];
    const columns = [
      { id: 'quote', label: 'quote' },
      { id: 'decision', label: 'decision', choices },
    ];
    const matrix = { ...plain, columns, cells: plain.rows.map(() => ['any', '']) };
    const { 'xl/worksheets/sheet1.xml': page } = unzipSync(xlsx.write(matrix, {}));
    expect(strFromU8(page ?? new Uint8Array())).toContain(
      '</sheetData><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C2:C3">' +
        '<formula1>"accept,decline &amp; ask"</formula1></dataValidation></dataValidations>',
    );
    expect(await sheet(matrix, 'Any')).toEqual([
      ['Codes', 'quote', 'decision'],
      ['=Trust', 'any', null],
      ['Hope', 'any', null],
    ]);
  });

  it('has a sheet for each theme where its columns belong to themes', async () => {
    const matrix = themes('Bond', 'Bond', 'Help');
    expect(sheetNames(matrix)).toEqual(['Bond', 'Help', 'About']);
    expect(await sheet(matrix, 'Help')).toEqual([
      ['Codes', 'Code 2'],
      ['=Trust', '02'],
      ['Hope', '12'],
    ]);
  });

  it('has one sheet where totals stand over all themes, or all are of one', () => {
    const totals = { rows: [1, 1], columns: [1, 1], all: 2 };
    expect(sheetNames({ ...themes('Bond', 'Help'), totals })).toEqual(['Any', 'About']);
    expect(sheetNames(themes('Bond', 'Bond'))).toEqual(['Any', 'About']);
  });

  it.each([
    ['signs that Excel refuses are left out', ['A/B: [x]*?', 'C'], 'A B   x'],
    ['a name of signs alone gets another', ['[]', 'C'], 'Table'],
    ['31 characters are the most', [`${'x'.repeat(40)}`, 'C'], 'x'.repeat(31)],
  ])('names its sheets as Excel takes them: %s', (_, groups, name) => {
    expect(sheetNames(themes(...groups))[0]).toBe(name);
  });

  it('names no two sheets alike, whatever their capitals and their length', () => {
    const long = 'y'.repeat(31);
    expect(sheetNames(themes('bond', 'Bond', 'About', long, `${long}z`))).toEqual([
      ...['bond', 'Bond 2', 'About', long, `${'y'.repeat(29)} 2`, 'About 2'],
    ]);
  });

  it('counts its columns on behind Z', async () => {
    const columns = Array.from({ length: 60 }, (_, at) => ({ id: `P${at}`, label: `P${at}` }));
    const wide = { ...plain, columns, cells: plain.rows.map(() => columns.map((_, at) => at)) };
    const [headings, first] = await sheet(wide, 'Any');
    expect(headings?.at(-1)).toBe('P59');
    expect(first?.slice(26, 30)).toEqual([25, 26, 27, 28]);
  });

  it('takes no text that is longer than a cell of Excel', () => {
    const long = (length: number) => ({ ...plain, cells: [['x'.repeat(length)], [0]] });
    expect(() => xlsx.write(long(32_768), {})).toThrow(/text in cell B2 is longer than the 32,767/);
    expect(xlsx.read(xlsx.write(long(32_767), {})).records[1]?.[1]).toHaveLength(32_767);
  });
});
