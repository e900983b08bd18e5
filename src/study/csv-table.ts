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
  return tableOf(readCsvLines(file), file);
}

/** Takes the first line for the headings. @throws Problem as above */
export function tableOf([first, ...rows]: readonly CsvLine[], file: string): CsvTable {
  if (!first) {
    throw new Problem({ what: `${file} is empty.`, next: 'Begin it with a line of headings.' });
  }
  const headings = first.cells.map((heading) => heading.trim());
  refuseHeadings(headings, rows, file);
  return {
    headings: headings.filter((heading) => heading !== ''),
    rows: rows.map(({ line, cells }) => ({
      line,
      record: Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])),
    })),
  };
}

/** A line by the positions of its cells. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Every line that is not empty, the headings as well.
 * @throws Problem when the file is no table: not UTF-8, a quotation mark left open, lines of several lengths
 */
export function readCsvLines(file: string): CsvLine[] {
  const text = readExact(file).replaceAll('\r\n', '\n');
  const lines: CsvLine[] = [];
  try {
    parse(text, {
      ...{ bom: true, skip_empty_lines: true, relax_column_count: true },
      delimiter: delimiterOf(text),
      on_record: (cells: string[], { lines: line }: { lines: number }) => {
        lines.push({ line, cells });
      },
    });
    refuseUneven(lines, file);
    return lines;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    const what = `The table cannot be read: ${error.message}.`;
    throw new Problem({ what, next: asCsv, where: { file, line } });
  }
}

const asCsv = 'Save it as CSV with commas; put quotation marks around a cell that holds one.';

function refuseUneven(lines: readonly CsvLine[], file: string): void {
  const width = lines[0]?.cells.length ?? 0;
  const uneven = lines.find(({ cells }) => cells.length !== width);
  if (!uneven) return;
  throw new Problem({
    what: `This row has ${plural(uneven.cells.length, 'cell')}, and the table has ${plural(width, 'column')}.`,
    next: asCsv,
    where: { file, line: uneven.line },
  });
}

function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  return [',', ';', '\t'].find((mark) => first.includes(mark)) ?? ',';
}

function refuseHeadings(headings: readonly string[], rows: readonly CsvLine[], file: string): void {
  const [what] = headings.flatMap((heading, at) => {
    if (heading === '') {
      const isUsed = rows.some(({ cells }) => cells[at]?.trim());
      return isUsed ? [`Column ${at + 1} has no heading.`] : [];
    }
    return headings.indexOf(heading) < at ? [`Two columns have the heading "${heading}".`] : [];
  });
  if (what === undefined) return;
  const next = 'Give every column a heading of its own in the first line.';
  throw new Problem({ what, next, where: { file, line: 1 } });
}
