/** Tells cells and tab stops from words that are spaced out to fill their line. */
import type { PrintedText } from './printed.js';

export type Texts = readonly PrintedText[];

/** Texts of one line, from left to right; columns count through the page. */
export interface Row {
  readonly texts: Texts;
  readonly column: number;
}

/** Whether cells or a tab part a text from what ends at `end` before it. */
export type IsTab = (text: PrintedText, end: number) => boolean;

/** Lines, and texts behind a wide gap, that begin at one place again and again stand at a tab stop. */
const fewestAtStop = 3;

/** Lines that end at one place are set to fill their column. */
const fewestFilled = 3;

/**
 * Cells stand far apart. So do words where a line of few is spaced out to reach the right edge,
 * but those begin where it happens, and cells at a stop.
 */
export function tabs(rows: readonly Row[]): IsTab {
  const begins = tally(rows.flatMap(({ texts }) => texts.filter(isSetOff).map(({ x }) => x)));
  const ends = tally(rows.map(endOf));
  const filled = new Set(
    rows.filter((row) => ends(endOf(row)) >= fewestFilled).flatMap(({ texts }) => texts),
  );
  return (text, end) => isWide(text, end) && !(filled.has(text) && begins(text.x) < fewestAtStop);
}

function isWide({ x, size }: PrintedText, end: number): boolean {
  return x - end > 2 * size;
}

/** The first of its line, or behind a wide gap. */
function isSetOff(text: PrintedText, index: number, texts: Texts): boolean {
  const before = texts[index - 1];
  return before === undefined || isWide(text, before.x + before.width);
}

function endOf({ texts }: Row): number {
  return texts.reduce((most, { x, width }) => Math.max(most, x + width), 0);
}

/** How many of the places lie at one, give or take a point. */
function tally(places: readonly number[]): (place: number) => number {
  const counts = new Map<number, number>();
  for (const place of places) {
    const at = Math.round(place);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return (place) => {
    const at = Math.round(place);
    return [at - 1, at, at + 1].reduce((sum, near) => sum + (counts.get(near) ?? 0), 0);
  };
}
