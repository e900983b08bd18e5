/** Reads a table of codings: one row for each, with the columns citation, code, quote and note. */
import { Problem } from '../model/problem.js';
import { readCsvTable } from './csv-table.js';

export interface CodingRow {
  /** Where the row stands in the file. */
  readonly line: number;
  readonly citation: string;
  readonly code: string;
  readonly quote: string;
  readonly note: string;
}

/** @throws Problem when the file is no such table */
export function readCodings(file: string): CodingRow[] {
  const { headings, rows } = readCsvTable(file);
  if (!headings.includes('citation') || !headings.includes('code')) {
    throw new Problem({
      what: 'The table has no columns "citation" and "code".',
      next: 'Begin the file with a line of headings: citation,code,quote,note',
      where: { file, line: 1 },
    });
  }
  return rows.map(({ line, record }) => ({
    line,
    citation: record['citation'] ?? '',
    code: record['code'] ?? '',
    quote: record['quote'] ?? '',
    note: record['note'] ?? '',
  }));
}
