/** Puts the texts of a page into lines, and the lines into the order in which they are read. */
import type { PrintedLine, PrintedPage, PrintedText } from './printed.js';

/** The lines of a page from top to bottom; of two columns, the left one first. */
export function printedLines({ texts, number, width }: PrintedPage): PrintedLine[] {
  const rows = rowsOf(texts);
  const gutter = gutterOf(rows, width);
  const line = (row: readonly PrintedText[], column: number) => lineOf(row, number, column);
  if (gutter === undefined) return rows.flatMap((row) => line(row, 0));
  const lines: PrintedLine[] = [];
  let right: PrintedText[][] = [];
  let column = 0;
  const endColumns = () => {
    if (right.length > 0) column += 1;
    lines.push(...right.flatMap((row) => line(row, column)));
    if (right.length > 0) column += 1;
    right = [];
  };
  for (const row of rows) {
    const isAcross = row.some(({ x, width: wide }) => x < gutter && x + wide > gutter);
    if (isAcross) {
      endColumns();
      lines.push(...line(row, column));
      continue;
    }
    lines.push(
      ...line(
        row.filter(({ x }) => x < gutter),
        column,
      ),
    );
    right.push(row.filter(({ x }) => x >= gutter));
  }
  endColumns();
  return lines;
}

/** Texts whose feet stand at one height, from top to bottom, each row from left to right. */
function rowsOf(texts: readonly PrintedText[]): PrintedText[][] {
  const rows: PrintedText[][] = [];
  const visible = texts.filter(({ text }) => text.trim() !== '');
  for (const text of visible.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const head = row?.[0];
    if (row && head && head.y - text.y < 0.4 * Math.min(head.size, text.size)) row.push(text);
    else rows.push([text]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}

/**
 * The height of a page where no line crosses it, in its middle, with full columns on both sides.
 * A table has a narrow column on one side, and stays in rows.
 */
function gutterOf(rows: readonly (readonly PrintedText[])[], width: number): number | undefined {
  const places = Array.from({ length: 21 }, (_, index) => width * (0.4 + index / 100));
  const free = places.filter((place) => {
    const crossing = rows.filter((row) =>
      row.some(({ x, width: w }) => x < place && x + w > place),
    );
    const beside = rows.filter((row) => row.some(({ x }) => x > place)).length;
    const before = rows.filter((row) => row.some(({ x }) => x < place)).length;
    return (
      crossing.length * 5 <= rows.length && beside * 2 > rows.length && before * 2 > rows.length
    );
  });
  const middle = free[Math.floor(free.length / 2)];
  if (middle === undefined) return undefined;
  const full = rows.filter((row) => {
    const left = row.filter(({ x }) => x < middle);
    const right = row.filter(({ x }) => x >= middle);
    return isFull(left, width) && isFull(right, width);
  });
  return full.length * 3 > rows.length ? middle : undefined;
}

/** Without a gap that cells have between them, and a fourth of the page wide. */
function isFull(row: readonly PrintedText[], width: number): boolean {
  const [first] = row;
  const last = row.at(-1);
  return first !== undefined && last !== undefined && last.x + last.width - first.x > width / 4;
}

function lineOf(row: readonly PrintedText[], page: number, column: number): PrintedLine[] {
  const [first] = row;
  const last = row.at(-1);
  if (!first || !last) return [];
  let text = '';
  let end = first.x;
  for (const part of row) {
    text += text === '' ? part.text : `${gapBefore(part, end, text)}${part.text}`;
    end = Math.max(end, part.x + part.width);
  }
  return [
    {
      text: spelled(text),
      x: first.x,
      right: end,
      y: first.y,
      size: row.reduce((least, { size }) => Math.min(least, size), first.size),
      page,
      column,
    },
  ];
}

/** Cells stand far apart, words less so; letters of one word touch. */
function gapBefore({ x, text, size }: PrintedText, end: number, before: string): string {
  const gap = x - end;
  if (gap > 2 * size) return '\t';
  return gap > 0.15 * size && !/\s$/.test(before) && !/^\s/.test(text) ? ' ' : '';
}

/** Letters that are printed as one sign (ﬁ, ﬂ) are spelled out. */
function spelled(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKD')).normalize('NFC');
}
