/** Makes transcripts of a table: one row is one turn, or one case. */
import { Problem } from '../model/problem.js';
import type { Warning } from '../model/warning.js';
import { readCases } from './cases.js';
import { type Columns, findColumns, numberColumn } from './columns.js';
import { type Draft, draft } from './draft.js';
import type { Piece, SpeechPiece } from './piece.js';
import type { ColumnRole, ReadOptions } from './reading.js';
import type { Row } from './rows.js';
import { printSeconds, printTime, timeAtStart } from './times.js';

/**
 * One draft for each value of the transcript column, or one; of a survey, one for each case.
 * @throws Problem when the columns cannot be told, or a row has more cells than the header
 */
export function readTable(rows: readonly Row[], options: ReadOptions): Draft[] {
  if (options.cases !== undefined) return readCases(rows, options.cases, options);
  const header = rows[0]?.cells.map((cell) => cell.trim()) ?? [];
  const columns = findColumns(header, options);
  const all = rows.slice(1);
  refuseLongRows(all, header.length, options.name);
  const body = withoutRepeats(all, columns, numberColumn(header));
  const parts = partsOf(body, columns);
  const warnings = [
    ...ignoredWarning(header, columns),
    ...timeWarning(body, columns),
    ...repeatWarning(all.length - body.length),
  ];
  return [...parts].map(([name, part], index) => {
    const about = columns.transcript === undefined ? {} : { name };
    const pieces = piecesOf(part, columns);
    return draft({ pieces, warnings: index === 0 ? warnings : [] }, options, about);
  });
}

function cellOf({ cells }: Row, column: number | undefined): string {
  return column === undefined ? '' : (cells[column] ?? '');
}

/** Most likely a comma in somebody's words without quotation marks around them: the rest would be lost. */
function refuseLongRows(rows: readonly Row[], width: number, file: string): void {
  const long = rows.find(({ cells }) => cells.slice(width).some((cell) => cell.trim() !== ''));
  if (!long) return;
  throw new Problem({
    what: `Line ${long.line} of ${file} has ${long.cells.length} cells, but the header has ${width}.`,
    next: 'Put quotation marks around the cell that holds the delimiter, or export the table again.',
    where: { file, line: long.line },
  });
}

/** Where several people annotate, each has a row for the same words: they have the same number, and are said once. */
function withoutRepeats(
  rows: readonly Row[],
  columns: Columns,
  number: number | undefined,
): readonly Row[] {
  if (number === undefined) return rows;
  const told = [columns.transcript, number, columns.speaker, columns.text];
  const met = new Set<string>();
  return rows.filter((row) => {
    const key = JSON.stringify(told.map((column) => cellOf(row, column)));
    const isNew = !met.has(key);
    met.add(key);
    return isNew || cellOf(row, number).trim() === '';
  });
}

function repeatWarning(count: number): Warning[] {
  if (count === 0) return [];
  const repeat = count === 1 ? 'One row repeats' : `${count} rows repeat`;
  return [{ message: `${repeat} what another row of the same number says; it is read once.` }];
}

function partsOf(rows: readonly Row[], columns: Columns): Map<string, Row[]> {
  const parts = new Map<string, Row[]>();
  for (const row of rows) {
    const name = cellOf(row, columns.transcript).trim();
    const part = parts.get(name);
    if (part) part.push(row);
    else parts.set(name, [row]);
  }
  return parts;
}

function piecesOf(rows: readonly Row[], columns: Columns): Piece[] {
  let speaker = '';
  let section = '';
  return rows.flatMap((row): Piece[] => {
    // A row without a name goes on with whoever spoke last.
    speaker = cellOf(row, columns.speaker).trim() || speaker;
    const heading = cellOf(row, columns.section).trim();
    const opens = heading !== '' && heading !== section;
    section = heading || section;
    const turn = speechOf(row, columns, speaker);
    return opens ? [{ kind: 'heading', text: heading, line: row.line }, turn] : [turn];
  });
}

function speechOf(row: Row, columns: Columns, speaker: string): SpeechPiece {
  const span = timesOf(cellOf(row, columns.from));
  const from = span?.from;
  const to = timesOf(cellOf(row, columns.to))?.from ?? span?.to;
  return {
    kind: 'speech',
    ...(speaker !== '' && { label: speaker }),
    text: cellOf(row, columns.text),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    line: row.line,
  };
}

/** `00:01:02.5`, plain seconds (`62.5`), or as NVivo has it from when to when: `0:00.0 - 0:05.3`. */
function timesOf(cell: string): { readonly from: string; readonly to?: string } | undefined {
  const written = cell.trim();
  if (/^\d{1,7}(?:\.\d{1,9})?$/.test(written)) return { from: printSeconds(Number(written)) };
  const time = printTime(written);
  if (time !== undefined) return { from: time };
  const span = timeAtStart(written);
  return span?.to !== undefined && span.at === written.length ? span : undefined;
}

function timeWarning(rows: readonly Row[], columns: Columns): Warning[] {
  const roles = ['from', 'to'] as const;
  const unread = rows.filter((row) =>
    roles.some((role) => {
      const cell = cellOf(row, columns[role]);
      return cell.trim() !== '' && timesOf(cell) === undefined;
    }),
  );
  const [first] = unread;
  if (!first) return [];
  const message = `${unread.length} rows have a time that cannot be read; their turns have none. Times look like 00:12:03.5 or 723.5 (seconds).`;
  return [{ message, line: first.line }];
}

function ignoredWarning(header: readonly string[], columns: Columns): Warning[] {
  const used = new Set(Object.values(columns));
  const ignored = header.filter((cell, index) => !used.has(index) && cell !== '');
  if (ignored.length === 0) return [];
  const listed = ignored.map((cell) => `"${cell}"`).join(', ');
  const roles: readonly ColumnRole[] = ['speaker', 'text', 'from', 'to', 'transcript', 'section'];
  const message = `Not imported: ${listed}. --column names what a column holds: ${roles.join(', ')}.`;
  return [{ message, line: 1 }];
}
