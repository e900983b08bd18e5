/** Puts the texts of a page into lines, and the lines into the order in which they are read. */
import type { PrintedLine, PrintedPage, PrintedText } from './printed.js';
import { crosses, gutters } from './printed-columns.js';
import { type IsTab, type Row, type Texts, tabs } from './printed-tabs.js';

/** The lines of each page from top to bottom; of two columns, the left one first. */
export function printedLines(pages: readonly PrintedPage[]): PrintedLine[][] {
  const rowed = pages.map((page) => ({ ...page, rows: rowsOf(page.texts) }));
  const gutterOf = gutters(rowed);
  return rowed.map((page) => {
    const rows = inColumns(page.rows, gutterOf(page));
    const isTab = tabs(rows);
    return rows.map((row) => lineOf(row, page.number, isTab));
  });
}

/** The rows in the order in which they are read, those across two columns parted. */
function inColumns(rows: readonly Texts[], gutter: number | undefined): Row[] {
  if (gutter === undefined) return rows.map((texts) => ({ texts, column: 0 }));
  const read: Row[] = [];
  let right: Row[] = [];
  let column = 0;
  const endColumns = () => {
    read.push(...right);
    if (right.length > 0) column += 2;
    right = [];
  };
  for (const row of rows) {
    const isAcross = crosses(row, gutter);
    if (isAcross) endColumns();
    const [before, behind] = isAcross
      ? [row, []]
      : [row.filter(({ x }) => x < gutter), row.filter(({ x }) => x >= gutter)];
    if (before.length > 0) read.push({ texts: before, column });
    if (behind.length > 0) right.push({ texts: behind, column: column + 1 });
  }
  endColumns();
  return read;
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

function lineOf({ texts, column }: Row, page: number, isTab: IsTab): PrintedLine {
  const x = texts[0]?.x ?? 0;
  let text = '';
  let end = x;
  for (const part of texts) {
    const gap = isTab(part, end) ? '\t' : gapBefore(part, end, text);
    text += text === '' ? part.text : `${gap}${part.text}`;
    end = Math.max(end, part.x + part.width);
  }
  const size = texts.reduce((least, part) => Math.min(least, part.size), texts[0]?.size ?? 0);
  return { text: spelled(text), x, right: end, y: texts[0]?.y ?? 0, size, page, column };
}

/** Words stand apart; letters of one word touch. */
function gapBefore({ x, text, size }: PrintedText, end: number, before: string): string {
  return x - end > 0.15 * size && !/\s$/.test(before) && !/^\s/.test(text) ? ' ' : '';
}

/** Letters that are printed as one sign (ﬁ, ﬂ) are spelled out. */
function spelled(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKD')).normalize('NFC');
}
