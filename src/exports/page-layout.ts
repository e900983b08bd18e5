/** How wide the columns of a table are on paper, and whether its page is turned sideways. */
import { cellText } from '../model/matrix.js';
import { widest } from '../text/width.js';
import type { Grid } from './grid.js';

/** Twentieths of a point: A4, margins of two centimetres, and a letter of 9.5 points on average. */
export const page = { short: 11906, long: 16838, margin: 1134 };
export const letter = 100;

/** Columns of words want no more letters on a line than this. */
const mostLetters = 50;

/** A table as broad as this many letters does not fit an upright page. */
const widestUpright = 120;

/** How the columns of a table stand on a page. */
export interface PageLayout {
  readonly isWide: boolean;
  /** False where a word is longer than its column is wide. */
  readonly fits: boolean;
  /** Twentieths of a point. */
  readonly widths: readonly number[];
  /** Columns of numbers stand to the right, columns of marks in the middle. */
  readonly aligned: readonly ('left' | 'center' | 'right')[];
}

/** @param fixed how many columns hold the headings of the rows */
export function layOut({ head, body, foot, numeric }: Grid, fixed: number): PageLayout {
  const columns = head.map((heading, column) => {
    const texts = [...body, ...(foot ? [foot] : [])].map((row) => cellText(row[column] ?? ''));
    const words = widest([heading, ...texts].flatMap((text) => text.split(/[\s/-]/))) + 2;
    const lines = widest(texts.flatMap((text) => text.split('\n')));
    return { least: words, wanted: Math.max(words, Math.min(lines, mostLetters)), lines };
  });
  const isWide = sum(columns.map(({ wanted }) => wanted)) > widestUpright || head.length > 8;
  const room = (isWide ? page.long : page.short) - 2 * page.margin;
  return {
    isWide,
    fits: sum(columns.map(({ least }) => least)) * letter <= room,
    widths: share(columns, room),
    aligned: columns.map(({ lines }, column) => {
      if (numeric[column]) return 'right';
      return lines <= 2 && column >= fixed ? 'center' : 'left';
    }),
  };
}

/** Each column gets what its longest word needs, and of the rest as much as it wants of it. */
function share(
  columns: readonly { readonly least: number; readonly wanted: number }[],
  room: number,
): number[] {
  const least = sum(columns.map((column) => column.least));
  const wanted = sum(columns.map((column) => column.wanted));
  const letters = room / letter;
  if (wanted === least) return columns.map(({ wanted: own }) => Math.floor((room * own) / wanted));
  if (letters <= least) return levelled(columns, letters);
  const ratio = (letters - least) / (wanted - least);
  return columns.map((column) =>
    Math.floor((column.least + ratio * (column.wanted - column.least)) * letter),
  );
}

/** Where not even words fit, narrow columns get what they want and the broad ones share the rest alike. */
function levelled(columns: readonly { readonly wanted: number }[], letters: number): number[] {
  let level = letters;
  let left = letters;
  const rising = columns.map(({ wanted }) => wanted).sort((a, b) => a - b);
  rising.some((wanted, at) => {
    level = left / (columns.length - at);
    left -= wanted;
    return wanted > level;
  });
  return columns.map(({ wanted }) => Math.floor(Math.min(wanted, level) * letter));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
