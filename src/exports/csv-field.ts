/** A field of CSV, quoted as RFC 4180 says. */
import { type Cell, cellText } from '../model/matrix.js';
import { visible } from '../text/visible.js';
import { guardFormula } from './formula-guard.js';

export function printField(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = guardFormula(visible(cellText(cell)));
  return /[",\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The records of a document; what is no CSV gives the fields as far as they can be told apart. */
export function readRecords(document: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  // A field, quoted or not, and what ends it.
  const field = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\r?\n|$)/gy;
  for (let match = field.exec(document); match; match = field.exec(document)) {
    if (match[0] === '' && record.length === 0) break;
    record.push(match[1]?.replaceAll('""', '"') ?? match[2]?.replace(/\r$/, '') ?? '');
    if (match[3] === ',') continue;
    records.push(record);
    record = [];
    if (match[3] === '') break;
  }
  return records;
}
