/** Makes lines of a table in a document: time, speaker and words stand in columns, in any order. */
import { guessColumns } from './columns.js';
import type { Note, Table, TableRow } from './document.js';
import { tidyLabel } from './label.js';
import { longestLabel } from './label-shape.js';
import { timeAtStart } from './times.js';

export interface TableLines {
  readonly rows: readonly {
    readonly lines: readonly { readonly text: string }[];
    readonly notes: readonly Note[];
  }[];
  /** Sentences. */
  readonly warnings: readonly string[];
}

/** The indexes of the columns. */
interface Places {
  readonly text: number;
  readonly speaker?: number | undefined;
  readonly from?: number | undefined;
  /** Headings of columns that are left out. */
  readonly others: readonly string[];
}

/** A row becomes `[00:12] Anna: words`; a table of which no column holds the words keeps all its cells. */
export function tableLines({ rows }: Table): TableLines {
  const [header] = rows;
  const named = header && byHeadings(header.cells);
  const body = named ? rows.slice(1) : rows;
  const whole = named ?? byContent(body);
  // Headings that say nothing to us are no times and no numbers; they stand as they are.
  const places = whole ?? (rows.length > 2 ? byContent(rows.slice(1)) : undefined);
  const isHeader = (row: TableRow) => !whole && row === header;
  const others = places?.others ?? [];
  const listed = others.map((heading) => `"${heading}"`).join(', ');
  return {
    rows: body.map((row) => ({
      lines: rowLines(row, isHeader(row) ? undefined : places),
      notes: row.notes,
    })),
    warnings: others.length > 0 ? [`Not imported of a table: ${listed}.`] : [],
  };
}

/** Where the first row says what the columns hold. */
function byHeadings(header: readonly string[]): Places | undefined {
  const { text, speaker, from, ...rest } = guessColumns(header);
  if (text === undefined || (speaker === undefined && from === undefined)) return undefined;
  const used = new Set([text, speaker, from, ...Object.values(rest)]);
  const others = header.filter((heading, index) => heading.trim() !== '' && !used.has(index));
  return { text, speaker, from, others };
}

/** The longest cells are the words; a column of times, one of numbers and one of short names may stand beside. */
function byContent(table: readonly TableRow[]): Places | undefined {
  const rows = table.map(({ cells }) => cells.map((cell) => cell.trim()));
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: width }, (_, index) =>
    rows.flatMap((cells) => cells[index] || []),
  );
  const filled = columns.flatMap((cells, index) => (cells.length > 0 ? [index] : []));
  const all = (index: number, test: (cell: string) => boolean) => columns[index]?.every(test);
  const from = filled.find((index) => all(index, isTime));
  const rest = filled.filter((index) => index !== from && !all(index, isNumber));
  const size = (index: number) => columns[index]?.join('').length ?? 0;
  const text = rest.reduce(
    (best, index) => (size(index) > size(best) ? index : best),
    rest[0] ?? -1,
  );
  const [speaker, ...more] = rest.filter((index) => index !== text);
  if (text === -1 || more.length > 0) return undefined;
  if (speaker !== undefined && !all(speaker, (cell) => cell.length <= longestLabel))
    return undefined;
  return { text, speaker, from, others: [] };
}

function isTime(cell: string): boolean {
  return timeAtStart(cell)?.at === cell.length;
}

function isNumber(cell: string): boolean {
  return /^\d{1,5}\.?$/.test(cell);
}

/** A row with one cell, as a heading across the table, stands as it is. */
function rowLines({ cells }: TableRow, places: Places | undefined): { text: string }[] {
  const written = cells.map((cell) => cell.normalize('NFC').trim());
  if (!places || written.length === 1) {
    return written
      .filter(Boolean)
      .join('\t')
      .split('\n')
      .map((text) => ({ text }));
  }
  const cell = (index: number | undefined) => (index === undefined ? '' : (written[index] ?? ''));
  const time = cell(places.from).replace(/^[[(#<]|[\])#>]$/g, '');
  const label = tidyLabel(cell(places.speaker));
  const lead = `${time === '' ? '' : `[${time}] `}${label === '' ? '' : `${label}: `}`;
  return `${lead}${cell(places.text)}`.split('\n').map((text) => ({ text }));
}
