/** Ratings as publications print them. */
import type { Ratings } from './contract.js';

/**
 * The ratings behind a table of two coders: `table[i][j]` units that the first rated `i + 1` and the
 * second `j + 1`.
 */
export function ratingsFromTable(table: readonly (readonly number[])[]): Ratings {
  const pairs = table.flatMap((row, i) =>
    row.flatMap((units, j) => Array.from({ length: units }, () => [`${i + 1}`, `${j + 1}`])),
  );
  return [0, 1].map((coder) => pairs.map((pair) => pair[coder] ?? null));
}
