/** Reads the first sheet with words of an Excel workbook (.xlsx), its cells as a person sees them. */
import { Problem } from '../model/problem.js';
import type { Row } from './rows.js';
import { type CellStyle, shownNumber, xlsxStyles } from './xlsx-styles.js';
import { walkXml } from './xml.js';
import { readZip } from './zip.js';

export interface Workbook {
  /** With the number of each row on the sheet; empty rows are left out. */
  readonly rows: readonly Row[];
  /** How many other sheets hold something. */
  readonly others: number;
}

const sheetPart = /^xl\/worksheets\/[^/]{1,80}\.xml$/;

/** @throws Problem when the file is damaged, locked, or holds no sheet */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<Workbook> {
  const beside = ['xl/sharedStrings.xml', 'xl/styles.xml'];
  const parts = await readZip(bytes, (name) => sheetPart.test(name) || beside.includes(name), file);
  const strings = await sharedStrings(parts.get('xl/sharedStrings.xml'), file);
  const styles = await xlsxStyles(parts.get('xl/styles.xml'), file);
  const names = [...parts.keys()].filter((name) => sheetPart.test(name)).sort(byNumber);
  const sheets: Row[][] = [];
  for (const part of names) {
    sheets.push(await sheetRows(parts.get(part) ?? '', { strings, styles }, { file, part }));
  }
  const [rows, ...others] = sheets.filter((sheet) => sheet.length > 0);
  if (!rows) throw noSheet(file);
  return { rows, others: others.length };
}

/** `sheet10.xml` comes behind `sheet9.xml`. */
function byNumber(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

function noSheet(file: string): Problem {
  return new Problem({
    what: `${file} holds no sheet with anything in it.`,
    next: 'Open it in the program that made it and save it as .xlsx again.',
    where: { file },
  });
}

/** Texts that cells refer to by number. How a text is spoken (Japanese) is no part of it. */
async function sharedStrings(xml: string | undefined, file: string): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  const steps = {
    skip: (name: string) => name === 'rPh',
    open: (name: string) => {
      if (name === 'si') text = '';
      inText = name === 't';
    },
    close: (name: string) => {
      inText = false;
      if (name === 'si') strings.push(text);
    },
    text: (more: string) => {
      if (inText) text += more;
    },
  };
  if (xml !== undefined) await walkXml(xml, steps, { file, part: 'xl/sharedStrings.xml' });
  return strings;
}

interface Known {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
}

/** Excel has no more. */
const mostColumns = 16_384;

async function sheetRows(
  xml: string,
  known: Known,
  at: { readonly file: string; readonly part: string },
): Promise<Row[]> {
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = 0;
  let cell = { column: 0, type: '', style: 0 };
  let value: string | undefined;
  const steps = {
    skip: (name: string) => name === 'rPh' || name === 'f',
    open: (name: string, attributes: Readonly<Record<string, string>>) => {
      const { r = '', t: type = 'n', s: style = '0' } = attributes;
      if (name === 'row') {
        line = Number(r) || line + 1;
        cells = [];
      } else if (name === 'c') {
        cell = { column: columnOf(r) ?? cells.length, type, style: Number(style) };
        value = undefined;
      } else if (name === 'v' || name === 't') value ??= '';
    },
    close: (name: string) => {
      if (name === 'c' && value !== undefined && cell.column < mostColumns) {
        while (cells.length < cell.column) cells.push('');
        cells[cell.column] = shown(value, cell, known);
      } else if (name === 'row' && cells.some((text) => text.trim() !== '')) {
        rows.push({ cells, line });
      }
    },
    text: (more: string) => {
      if (value !== undefined) value += more;
    },
  };
  await walkXml(xml, steps, at);
  return rows;
}

/** `C7` stands in the third column: 2. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function shown(
  value: string,
  { type, style }: { readonly type: string; readonly style: number },
  { strings, styles }: Known,
): string {
  if (type === 's') return (strings[Number(value)] ?? '').normalize('NFC');
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'n') return shownNumber(value, styles[style] ?? 'plain');
  return value.replace(/\r\n?/g, '\n').normalize('NFC');
}
