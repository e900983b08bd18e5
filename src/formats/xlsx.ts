/** XLSX: a table in an Excel workbook. */
import { isZipOf } from '../reading/appearance.js';
import { finish } from '../reading/finish.js';
import { packZip } from '../reading/pack-zip.js';
import { readTable } from '../reading/table.js';
import type { Workbook } from '../reading/xlsx.js';
import type { Format } from './contract.js';

/** The rows of a workbook's first sheet that holds something, for tables that are no transcripts. */
export async function sheetRows(bytes: Uint8Array, file: string): Promise<Workbook> {
  const { readXlsx } = await import('../reading/xlsx.js');
  return readXlsx(bytes, file);
}

export const xlsx: Format = {
  id: 'xlsx',
  title: 'Excel workbook',
  version: 1,
  extensions: ['.xlsx', '.xlsm'],
  description:
    'The first sheet that holds something is read as a CSV file is: one row is one turn, the first row names the columns; or, with --cases, one row is one case. Cells are read as they are shown: times, dates, the results of formulas. Other sheets are not imported.',
  looksLike: (bytes) => (isZipOf(bytes, 'xl/') && !isZipOf(bytes, 'word/') ? 0.9 : 0),
  read: async (bytes, options) => {
    const { rows, others } = await sheetRows(bytes, options.name);
    const message = `Only the first sheet is imported; ${others} more hold something.`;
    const text = rows.map(({ cells }) => cells.join('\t')).join('\n');
    const warnings = others > 0 ? [{ message }] : [];
    return finish(readTable(rows, options), { text, encoding: 'utf-8', warnings }, options.name);
  },
  example: {
    name: 'walk.xlsx',
    source: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row><c t="inlineStr"><is><t>Start</t></is></c><c t="inlineStr"><is><t>Speaker</t></is></c><c t="inlineStr"><is><t>Words</t></is></c></row>
<row><c><v>12</v></c><c t="inlineStr"><is><t>Anna</t></is></c><c t="inlineStr"><is><t>We kept ringing him.</t></is></c></row>
<row><c><v>31</v></c><c t="inlineStr"><is><t>Bo</t></is></c><c t="inlineStr"><is><t>I left a note.</t></is></c></row>
</sheetData></worksheet>
`,
    pack: (source) => packZip({ 'xl/worksheets/sheet1.xml': source }),
    turns: [
      ['Anna', 'We kept ringing him.'],
      ['Bo', 'I left a note.'],
    ],
  },
};
