/** Reads the rows of a text file whose cells a comma, a semicolon or a tab parts. */
import { Problem } from '../model/problem.js';
import { guessColumns } from './columns.js';

export interface Row {
  readonly cells: readonly string[];
  /** The line it begins on, from 1. */
  readonly line: number;
}

/** `sep=;` on the first line tells Excel, and us. */
const announced = /^sep=([,;\t|])\s{0,9}\n/i;

/** The delimiter under which the header makes most sense, and how many of its columns are then known. */
export function guessDelimiter(
  opening: string,
  delimiters: readonly string[],
): { readonly delimiter: string; readonly known: number; readonly cells: number } {
  const said = announced.exec(opening)?.[1];
  const header = opening.replace(announced, '').trimStart().slice(0, 4096).split('\n')[0] ?? '';
  const guesses = (said === undefined ? delimiters : [said]).map((delimiter) => {
    const cells = header.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ''));
    const columns = guessColumns(cells);
    const known = columns.text === undefined ? 0 : Object.keys(columns).length;
    return { delimiter, known, cells: cells.length };
  });
  return guesses.reduce((a, b) => ((b.known - a.known || b.cells - a.cells) > 0 ? b : a));
}

/**
 * Quotation marks around a cell are none of it; between tabs only where they are put as spreadsheets put them.
 * @throws Problem with the line where a quotation mark is never closed
 */
export async function parseRows(text: string, delimiter: string, file: string): Promise<Row[]> {
  const quoted = delimiter !== '\t' || hasQuotedCells(text);
  const { parse } = await import('csv-parse/sync');
  const rows: Row[] = [];
  try {
    parse(text, {
      delimiter,
      from_line: announced.test(text) ? 2 : 1,
      quote: quoted ? '"' : false,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        // csv-parse counts to the end of a row, and a quoted cell may have lines of its own.
        rows.push({ cells, line: lines - cells.join('').split('\n').length + 1 });
        return null;
      },
    });
  } catch (error) {
    throw brokenTable(error, file);
  }
  return rows;
}

/**
 * Whether cells between tabs stand in quotation marks: each that opens closes at the end of its cell, and a cell
 * needs them for a line break or a mark of its own, or the header has them. Elsewhere they are somebody's words.
 */
function hasQuotedCells(text: string): boolean {
  let needed = text.startsWith('"');
  const opening = /(?:^|[\t\n])"/g;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const start = opening.lastIndex;
    const end = endOfQuoted(text, start);
    const cell = text.slice(start, end);
    if (end === -1 || !'\t\n'.includes(text[end + 1] ?? '')) return false;
    if (cell.includes('\t') && cell.includes('\n')) return false;
    needed ||= /["\n]/.test(cell);
    opening.lastIndex = end + 1;
  }
  return needed;
}

/** The mark that closes a cell; two of them are one of its letters. */
function endOfQuoted(text: string, start: number): number {
  let end = text.indexOf('"', start);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end;
}

function brokenTable(error: unknown, file: string): unknown {
  if (!(error instanceof Error && 'code' in error && 'lines' in error)) return error;
  return new Problem({
    what: `${file} is no table that can be read: ${error.message}.`,
    next: 'Export it again with every quotation mark inside a cell doubled.',
    where: { file, ...(typeof error.lines === 'number' && { line: error.lines }) },
  });
}
