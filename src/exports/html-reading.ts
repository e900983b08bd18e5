/** Reads the table of a page again. */
import type { ReadTable } from './contract.js';
import { unescapeXml } from './xml-text.js';

/** A cell that covers several rows or columns has its words in the first and nothing in the others. */
export function readPage(document: string): ReadTable {
  const [before = '', table = '', after = ''] = document.split(/<\/?table>/);
  const covered = new Map<number, number>();
  const records = table
    .split('<tr>')
    .slice(1)
    .map((row) => readRow(row, covered));
  return { records, around: [before, after].map(readWords).join('\n') };
}

/** @param covered for a column, how many more rows the cell above covers */
function readRow(row: string, covered: Map<number, number>): string[] {
  const record: string[] = [];
  const skip = () => {
    for (let left = covered.get(record.length); left; left = covered.get(record.length)) {
      covered.set(record.length, left - 1);
      record.push('');
    }
  };
  for (const cell of row.split(/<t[hd](?=[ >])/).slice(1)) {
    skip();
    const [tag = ''] = cell.split('>', 1);
    covered.set(record.length, numberOf(tag, 'rowspan') - 1);
    const width = numberOf(tag, 'colspan');
    record.push(readWords(`<td${cell}`), ...Array.from({ length: width - 1 }, () => ''));
  }
  return record;
}

function numberOf(tag: string, attribute: string): number {
  return Number(new RegExp(`${attribute}="(\\d{1,5})"`).exec(tag)?.[1] ?? 1);
}

/** The words of a piece of a page, each line and bullet on a line of its own. */
function readWords(html: string): string {
  const lines = html
    .replace(/<br>|<\/(?:div|li|p|h1)>|<ul>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/\n+/g, '\n')
    .trim();
  return unescapeXml(lines);
}
