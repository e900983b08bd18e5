import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import writeSheet from 'write-excel-file/node';
import { parseCodebook } from '../../src/codebook/parse.js';
import { codesOf } from '../../src/model/codebook.js';
import { importIntoFile } from '../../src/study/import-codebook.js';
import { zip } from '../formats/office-files.js';
import { temporaryFolder } from '../support/example-study.js';

async function workbook(...rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const cells = rows.map((row) => row.map((value) => ({ type: String, value })));
  return writeSheet(cells).toBuffer();
}

/** The codes that a table brings: id, the themes above it, its definition. */
async function imported(name: string, content: Uint8Array | string) {
  const folder = temporaryFolder();
  const [table, out] = [join(folder, name), join(folder, 'codes.yaml')];
  writeFileSync(table, content);
  const done = await importIntoFile(out, { table, theme: 'Codes', dryRun: false });
  const { value } = parseCodebook(readFileSync(out, 'utf8'), out);
  const codes = codesOf(value ?? { themes: [] }).map(({ code, themes }) =>
    [...themes.map((theme) => theme.name), code.name, code.definition ?? ''].join(' / '),
  );
  return { ...done, codes };
}

describe('a codebook from the tables of other software', () => {
  it.each([
    [
      'MAXQDA',
      [
        ['Code', 'Memo'],
        ['Met > Trust', 'Relying.'],
        ['Met > Home > Pace', ''],
      ],
    ],
    [
      'NVivo',
      [
        ['Name', 'Description', 'Files', 'References'],
        ['Met\\Trust', 'Relying.', '2', '9'],
        ['Met\\Home\\Pace', '', '1', '1'],
      ],
    ],
    [
      'Taguette',
      [
        ['tag', 'description', 'number of highlights', 'number of documents'],
        ['Met.Trust', 'Relying.', '9', '2'],
        ['Met.Home.Pace', '', '1', '1'],
      ],
    ],
    [
      'ATLAS.ti',
      [
        ['Code', 'Comment', 'Grounded', 'Density'],
        ['Met::Trust', 'Relying.', '9', '0'],
        ['Met::Home::Pace', '', '1', '0'],
      ],
    ],
  ])('%s comes from a workbook as from CSV', async (_, rows) => {
    const expected = ['Met / Trust / Relying.', 'Met / Home / Pace / '];
    expect((await imported('codes.xlsx', await workbook(...rows))).codes).toEqual(expected);
    const csv = rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
    expect((await imported('codes.csv', csv)).codes).toEqual(expected);
  });

  it('what it had no place for is named: counts, unknown columns, other sheets', async () => {
    const sheet = (text: string) =>
      `<worksheet><sheetData><row><c t="inlineStr"><is><t>code</t></is></c><c t="inlineStr"><is><t>Colour</t></is></c><c t="inlineStr"><is><t>Grounded</t></is></c></row><row><c t="inlineStr"><is><t>${text}</t></is></c><c t="inlineStr"><is><t>red</t></is></c></row></sheetData></worksheet>`;
    const bytes = zip({
      'xl/worksheets/sheet1.xml': sheet('Trust'),
      'xl/worksheets/sheet2.xml': sheet('Hope'),
    });
    const { codes, columns, otherSheets } = await imported('a workbook.bin', bytes);
    expect(codes).toEqual(['Codes / Trust / ']);
    expect(columns).toMatchObject({ counts: ['Grounded'], unknown: ['Colour'] });
    expect(otherSheets).toBe(1);
  });

  it('a column without a heading that holds something is refused', async () => {
    const bytes = await workbook(['code', 'memo'], ['Trust', 'Relying.', 'lost?']);
    await expect(imported('codes.xlsx', bytes)).rejects.toThrow('Column 3 has no heading.');
  });

  it('a damaged workbook and an old one say what to do', async () => {
    const bytes = await workbook(['code'], ['Trust']);
    await expect(imported('codes.xlsx', bytes.slice(0, 400))).rejects.toThrow(/codes\.xlsx/);
    await expect(imported('codes.xls', 'x')).rejects.toThrow('is no table that is read');
  });
});
