/** How a table of plain text stands on a terminal: columns that give way, and blocks of columns where there are too many. */
import { type Cell, cellLines, cellMarks, cellText } from '../model/matrix.js';
import { visible } from '../text/visible.js';
import { padEnd, padStart, widthOf, wrap } from '../text/width.js';
import type { Grid } from './grid.js';

/** Between two columns. */
const gap = '  ';

/** Columns of words get no narrower than this, nor than their longest word up to `longestWord`. */
const narrowest = 12;
const longestWord = 24;

/** Columns of a grid, by their numbers, and how wide each stands. */
export interface Block {
  readonly columns: readonly number[];
  readonly widths: readonly number[];
}

/**
 * The columns in blocks that fit the width, each beginning with the first `fixed` of them: one block
 * where all fit. A block has one more column at least, though it may be too wide with it.
 */
export function blocksOf(grid: Grid, fixed: number, width: number): readonly Block[] {
  const extents = extentsOf(grid);
  const blockOf = (columns: readonly number[]): Block => ({
    columns,
    widths: fitColumns(
      columns.map((column) => extents[column] ?? { natural: 0, word: 0, isNumeric: false }),
      width,
    ),
  });
  const all = extents.map((_, column) => column);
  const headings = all.slice(0, fixed);
  const blocks: Block[] = [];
  let rest = all.slice(fixed);
  do {
    const most = longestFit(rest.length, (count) =>
      isWithin(blockOf([...headings, ...rest.slice(0, count)]), width),
    );
    blocks.push(blockOf([...headings, ...rest.slice(0, most)]));
    rest = rest.slice(most);
  } while (rest.length > 0);
  return blocks;
}

/** The greatest count up to `all` that fits, at least 1; more never fits where less does not. */
function longestFit(all: number, fits: (count: number) => boolean): number {
  let [least, most] = [1, all];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(middle)) least = middle;
    else most = middle - 1;
  }
  return least;
}

function isWithin({ widths }: Block, width: number): boolean {
  return total(widths) + gap.length * (widths.length - 1) <= width;
}

interface Extent {
  /** The widest line of the column, and its widest word. */
  readonly natural: number;
  readonly word: number;
  readonly isNumeric: boolean;
}

function extentsOf({ head, body, foot, numeric }: Grid): Extent[] {
  const records: readonly (readonly Cell[])[] = [head, ...body, ...(foot ? [foot] : [])];
  return numeric.map((isNumeric, column) => {
    const texts = new Set(records.map((record) => printCell(record[column] ?? '')));
    const widest = (pattern: RegExp) => {
      let most = 0;
      for (const text of texts) {
        for (const part of text.split(pattern)) most = Math.max(most, widthOf(part));
      }
      return most;
    };
    return { natural: widest(/\n/), word: widest(/[ \n]|(?<=[-/])/), isNumeric };
  });
}

/** Columns of words give way, the widest first, until the table fits or all of them are narrow. */
function fitColumns(extents: readonly Extent[], width: number): readonly number[] {
  const room = width - gap.length * (extents.length - 1);
  const capped = (most: number) =>
    extents.map(({ natural, word, isNumeric }) =>
      isNumeric ? natural : Math.min(natural, Math.max(most, Math.min(word, longestWord))),
    );
  let most = Math.max(...extents.map(({ natural }) => natural));
  while (most > narrowest && total(capped(most)) > room) most -= 1;
  const widths = capped(most);
  // What is left goes to the column that had to give way most.
  const lacking = extents.map(({ natural }, column) => natural - (widths[column] ?? 0));
  const neediest = lacking.indexOf(Math.max(...lacking));
  const spare = Math.max(0, Math.min(lacking[neediest] ?? 0, room - total(widths)));
  return widths.map((width, column) => (column === neediest ? width + spare : width));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, one) => sum + one, 0);
}

/** The lines of one record: its cells side by side, as many lines as the longest of them takes. */
export function printRecord(
  record: readonly Cell[],
  numeric: readonly boolean[],
  { columns, widths }: Block,
): string[] {
  const cells = columns.map((column, at) => wrapCell(record[column] ?? '', widths[at] ?? 0));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, at) => {
        const pad = numeric[columns[at] ?? -1] ? padStart : padEnd;
        return pad(lines[line] ?? '', widths[at] ?? 0);
      })
      .join(gap)
      .trimEnd(),
  );
}

/** A cell in lines of at most `width` columns; a bullet that wraps goes on behind its mark. */
function wrapCell(cell: Cell, width: number): string[] {
  if (typeof cell !== 'object') return wrap(printCell(cell), width);
  return cellLines(cell).flatMap(({ text, as }) => {
    const mark = cellMarks[as];
    const lines = wrap(printText(text), Math.max(1, width - widthOf(mark)));
    return lines.map((line, index) => (index === 0 ? mark : ' '.repeat(widthOf(mark))) + line);
  });
}

function printCell(cell: Cell): string {
  return cell === 0 ? '·' : printText(cellText(cell));
}

/** Text without the characters that would move a column; line feeds stay. */
export function printText(text: string): string {
  return visible(text).replaceAll('\t', ' ');
}
