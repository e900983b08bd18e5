/** Reads the tables of a workbook again. */
import type { ReadTable } from './contract.js';
import { unpacked } from './office-package.js';
import { unescapeXml } from './xml-text.js';

/** The cells of all sheets but the last, sheet after sheet, whichever program wrote them last. */
export function readWorkbook(document: Uint8Array): ReadTable {
  const files = unpacked(document, (name) => /^xl\/(sharedStrings|worksheets\/)/.test(name));
  const shared = files.find(({ name }) => name.includes('sharedStrings'))?.text ?? '';
  const strings = shared.split('<si>').slice(1).map(textsIn);
  const sheets = files
    .filter(({ name }) => name.includes('worksheets/sheet'))
    .sort((a, b) => numberIn(a.name) - numberIn(b.name))
    .map(({ text }) => readSheet(text, strings));
  return { records: sheets.slice(0, -1).flat(), around: (sheets.at(-1) ?? []).flat().join('\n') };
}

function numberIn(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? 0);
}

function readSheet(xml: string, strings: readonly string[]): string[][] {
  return xml
    .split(/<row[ >]/)
    .slice(1)
    .map((row) => {
      const cells: string[] = [];
      for (const cell of row.split(/<c (?=[^>]*r=")/).slice(1)) {
        const column = columnNumber(/r="([A-Z]+)/.exec(cell)?.[1] ?? 'A');
        while (cells.length < column) cells.push('');
        const value = /<v>([^<]*)<\/v>/.exec(cell)?.[1];
        const isShared = /^[^>]*t="s"/.test(cell);
        cells[column] = isShared ? (strings[Number(value)] ?? '') : (value ?? textsIn(cell));
      }
      return cells;
    });
}

function textsIn(xml: string): string {
  return [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)]
    .map(([, text = '']) => unescapeXml(text))
    .join('');
}

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
