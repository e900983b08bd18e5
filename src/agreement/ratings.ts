/** Ratings as publications print them. */
import type { Ratings } from './contract.js';

/**
 * The ratings behind a table of two coders: `table[i][j]` units that the first rated `i + 1` and the
 * second `j + 1`.
 */
export function ratingsFromTable(table: readonly (readonly number[])[]): Ratings {
  const pairs = table.flatMap((row, i) =>
    row.flatMap((units, j) => Array.from({ length: units }, () => [i + 1, j + 1])),
  );
  return [0, 1].map((coder) => pairs.map((pair) => pair[coder] ?? null));
}

/** One line for each coder, one word for each unit, `.` for a missing rating; numbers are numbers. */
export function ratingsFromLines(...lines: readonly string[]): Ratings {
  return lines.map((line) =>
    line.split(' ').map((word) => (word === '.' ? null : asWritten(word))),
  );
}

/** One word for each unit, one letter for each coder: `444445` is five coders against one. */
export function ratingsFromWords(words: string): Ratings {
  const units = words.split(' ').map((word) => [...word].map(asWritten));
  return (units[0] ?? []).map((_, coder) => units.map((unit) => unit[coder] ?? null));
}

function asWritten(word: string): string | number {
  return /^\d+$/.test(word) ? Number(word) : word;
}
