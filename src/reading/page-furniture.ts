/** Leaves out what is printed on pages and nobody says: numbers in the margin, running heads, page numbers. */
import type { PrintedLine, PrintedPage, PrintedText } from './printed.js';

const isNumber = ({ text }: PrintedText) => /^\s*\d{1,5}\s*$/.test(text);

export interface WithoutNumbers {
  readonly pages: readonly PrintedPage[];
  /** How many numbers were left out. */
  readonly numbers: number;
}

/** Numbers of paragraphs or lines: beside all text, each greater than the one above it. */
export function withoutMarginNumbers(pages: readonly PrintedPage[]): WithoutNumbers {
  const kept = pages.map((page) => {
    const numbers = marginNumbers(page);
    return { ...page, texts: page.texts.filter((text) => !numbers.has(text)) };
  });
  const count = (list: readonly PrintedPage[]) =>
    list.reduce((sum, it) => sum + it.texts.length, 0);
  const numbers = count(pages) - count(kept);
  return numbers >= fewestNumbers ? { pages: kept, numbers } : { pages, numbers: 0 };
}

const fewestNumbers = 3;

function marginNumbers({ texts }: PrintedPage): Set<PrintedText> {
  const words = texts.filter((text) => !isNumber(text) && text.text.trim().length > 3);
  const left = words.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const right = words.reduce((most, { x, width }) => Math.max(most, x + width), 0);
  const sides = [
    texts.filter((text) => isNumber(text) && text.x + text.width < left),
    texts.filter((text) => isNumber(text) && text.x > right),
  ];
  return new Set(sides.filter(ascends).flat());
}

function ascends(numbers: readonly PrintedText[]): boolean {
  const downwards = numbers.toSorted((a, b) => b.y - a.y).map(({ text }) => Number(text));
  return downwards.every((number, index) => index === 0 || number > (downwards[index - 1] ?? 0));
}

export interface WithoutHeads {
  readonly lines: readonly PrintedLine[];
  /** The text of each line left out, once. */
  readonly heads: readonly string[];
}

const pageNumber =
  /^(?:(?:page|seite|side|sida|página|pagina)\s)?[-–\s]{0,3}\d{1,4}(?:\s?(?:\/|of|von|av|de)\s?\d{1,4})?[-–\s]{0,3}$/i;

/** The outermost lines of a page where most pages have the same, but for numbers in it. */
export function withoutRunningHeads(pages: readonly (readonly PrintedLine[])[]): WithoutHeads {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(outermost(lines).map(headKey))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const enough = Math.max(2, pages.length * 0.6);
  const heads = new Set<string>();
  const lines = pages.flatMap((page) => {
    const outer = new Set(outermost(page));
    return page.filter((line) => {
      const repeats = (counts.get(headKey(line)) ?? 0) >= enough;
      const isHead = outer.has(line) && (repeats || pageNumber.test(line.text.trim()));
      if (isHead) heads.add(line.text.trim());
      return !isHead;
    });
  });
  return { lines, heads: [...heads] };
}

/** The two highest and the two lowest lines that stand off from the others, or the outermost with a number. */
function outermost(lines: readonly PrintedLine[]): PrintedLine[] {
  const sorted = lines.toSorted((a, b) => b.y - a.y);
  const ends = [sorted[0], sorted.at(-1)].flatMap((line) => line ?? []);
  const counted = ends.filter(({ text }) => /\d/.test(text) && text.length < 60);
  return [...counted, ...setOff(sorted), ...setOff(sorted.toReversed())];
}

function setOff(sorted: readonly PrintedLine[]): PrintedLine[] {
  const isFar = (index: number) => {
    const [line, next] = [sorted[index], sorted[index + 1]];
    return line !== undefined && next !== undefined && Math.abs(line.y - next.y) > 1.5 * line.size;
  };
  const last = [1, 0].find(isFar);
  return last === undefined ? [] : sorted.slice(0, last + 1);
}

/** What a head has in common on all pages: its words, and its height. */
function headKey({ text, y }: PrintedLine): string {
  return `${Math.round(y / 4)} ${text.trim().replace(/\d+/g, '#')}`;
}
