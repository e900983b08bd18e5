/** What differs between a document and the same one made anew. */
import type { Difference } from '../model/difference.js';
import type { ReadTable } from './contract.js';

/**
 * Cell by cell, from the top.
 * @param fixed how many columns hold the headings of the rows
 */
export function differences(was: ReadTable, is: ReadTable, fixed: number): Difference[] {
  const height = Math.max(was.records.length, is.records.length);
  const found: Difference[] = [];
  for (let at = 0; at < height; at += 1) {
    const [before, now] = [was.records[at], is.records[at]];
    const width = Math.max(before?.length ?? 0, now?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      if (before?.[column] === now?.[column]) continue;
      found.push({
        row: rowName(now ?? before ?? [], at, fixed),
        column: is.records[0]?.[column] || `column ${column + 1}`,
        ...(before?.[column] !== undefined && { was: before[column] }),
        ...(now?.[column] !== undefined && { is: now[column] }),
      });
    }
  }
  return found;
}

/** Line by line: for a format that is not read cell by cell. */
export function lineDifferences(was: string, is: string): Difference[] {
  const records = (document: string) => ({
    records: document.split('\n').map((line) => [line]),
    around: '',
  });
  return differences(records(was), records(is), 0).map(({ column: _, ...line }) => line);
}

function rowName(record: readonly string[], at: number, fixed: number): string {
  if (at === 0 && fixed > 0) return 'the headings';
  const names = record.slice(0, fixed).filter((name) => name !== '');
  return names.length === 0 ? `line ${at + 1}` : names.join(' › ');
}
