/** The units with one of them left out, for each of them in turn. */
import type { RatedUnits } from './contract.js';
import { floatAt, intAt } from './number-at.js';

export interface Replicate {
  readonly counts: Float64Array;
  /** How many units give this replicate: those of one row all do. */
  readonly times: number;
}

/** Above so many rows, groups of units are left out instead of single ones. */
const mostRows = 1000;
const groups = 200;

/** Leaving out any unit of a row gives the same, so each row is computed once. */
export function replicatesOf({ counts, sizes }: Pick<RatedUnits, 'counts' | 'sizes'>): Replicate[] {
  const rated = [...sizes.keys()].filter((row) => intAt(sizes, row) > 0);
  if (rated.length > mostRows) return withoutGroups(counts, rated);
  return rated.map((row) => {
    const left = counts.slice();
    left[row] = floatAt(left, row) - 1;
    return { counts: left, times: floatAt(counts, row) };
  });
}

/** Units are dealt to the groups one by one, row after row (Quenouille 1956 left out groups). */
function withoutGroups(counts: Float64Array, rated: readonly number[]): Replicate[] {
  const without = Array.from({ length: groups }, () => counts.slice());
  let dealt = 0;
  for (const row of rated) {
    for (let unit = 0; unit < floatAt(counts, row); unit += 1) {
      const left = without[dealt % groups];
      if (left) left[row] = floatAt(left, row) - 1;
      dealt += 1;
    }
  }
  return without.map((left) => ({ counts: left, times: 1 }));
}
