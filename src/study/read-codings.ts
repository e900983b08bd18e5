/** Reads a table of codings: one row for each, with the columns citation, code, quote and note. */
import { CsvError, parse } from 'csv-parse/sync';
import { Problem } from '../model/problem.js';
import { readText } from './file-access.js';

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
  const rows = readRows(file);
  const [first] = rows;
  if (first && !('citation' in first.record && 'code' in first.record)) {
    throw new Problem({
      what: 'The table has no columns "citation" and "code".',
      next: 'Begin the file with a line of headings: citation,code,quote,note',
      where: { file, line: 1 },
    });
  }
  return rows.map(({ record, info }) => ({
    line: info.lines,
    citation: record['citation'] ?? '',
    code: record['code'] ?? '',
    quote: record['quote'] ?? '',
    note: record['note'] ?? '',
  }));
}

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

function readRows(file: string): Row[] {
  try {
    return parse(readText(file), { columns: true, info: true, bom: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    throw new Problem({
      what: `The table cannot be read: ${error.message}.`,
      next: 'Save it as CSV with commas; put quotation marks around a cell that holds one.',
      where: { file, line },
    });
  }
}
