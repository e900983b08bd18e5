/** Reads a table that a spreadsheet saved as CSV: a line of headings, then a line for each row. */
import { CsvError, parse } from 'csv-parse/sync';
import { Problem } from '../model/problem.js';
import { plural } from '../text/plural.js';
import { readExact } from './file-access.js';

export interface CsvRow {
  /** Where the row ends in the file, from 1. */
  readonly line: number;
  /** Cells by heading. */
  readonly record: Readonly<Record<string, string>>;
}

export interface CsvTable {
  readonly headings: readonly string[];
  readonly rows: readonly CsvRow[];
}

/**
 * Commas part the cells, or semicolons or tabs where the line of headings has no comma. Columns that a
 * spreadsheet left behind, without heading and content, are none.
 * @throws Problem when the file is empty or is no table, or a column has no heading of its own
 */
export function readCsvTable(file: string): CsvTable {
  const { headings, rows } = read(file);
  if (headings.length === 0) {
    throw new Problem({ what: `${file} is empty.`, next: 'Begin it with a line of headings.' });
  }
  refuseHeadings(headings, rows, file);
  return {
    headings: headings.filter((heading) => heading !== ''),
    rows: rows.map(({ record, info }) => ({
      line: info.lines,
      record: Object.fromEntries(headings.map((heading, at) => [heading, record[at] ?? ''])),
    })),
  };
}

/** A row by the positions of its cells. */
interface Row {
  readonly record: Readonly<Record<number, string>>;
  readonly info: { readonly lines: number };
}

function read(file: string): { readonly headings: string[]; readonly rows: readonly Row[] } {
  const text = readExact(file).replaceAll('\r\n', '\n');
  const headings: string[] = [];
  const columns = (found: string[]) => {
    headings.push(...found.map((heading) => heading.trim()));
    return found.map((_, at) => `${at}`);
  };
  const options = { columns, info: true, bom: true, skip_empty_lines: true };
  try {
    const rows: Row[] = parse(text, { ...options, delimiter: delimiterOf(text) });
    return { headings, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw unreadable(error, file, headings.length);
  }
}

function unreadable(error: CsvError, file: string, width: number): Problem {
  const { lines, record } = error;
  const cells: number | undefined = Array.isArray(record) ? record.length : undefined;
  const isUneven = error.code === 'CSV_RECORD_INCONSISTENT_COLUMNS' && cells !== undefined;
  return new Problem({
    what: isUneven
      ? `This row has ${plural(cells, 'cell')}, and the table has ${plural(width, 'heading')}.`
      : `The table cannot be read: ${error.message}.`,
    next: 'Save it as CSV with commas; put quotation marks around a cell that holds one.',
    where: { file, line: typeof lines === 'number' ? lines : 1 },
  });
}

function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  return [',', ';', '\t'].find((mark) => first.includes(mark)) ?? ',';
}

function refuseHeadings(headings: readonly string[], rows: readonly Row[], file: string): void {
  const [what] = headings.flatMap((heading, at) => {
    if (heading === '') {
      const isUsed = rows.some(({ record }) => record[at]?.trim());
      return isUsed ? [`Column ${at + 1} has no heading.`] : [];
    }
    return headings.indexOf(heading) < at ? [`Two columns have the heading "${heading}".`] : [];
  });
  if (what === undefined) return;
  const next = 'Give every column a heading of its own in the first line.';
  throw new Problem({ what, next, where: { file, line: 1 } });
}
