/** Two coders' ratings crossed: how often the first chose this while the second chose that. */
import type { RatedUnits } from './contract.js';
import { floatAt } from './number-at.js';

export interface Crossed {
  /** Units that both rated. */
  readonly n: number;
  /** The share of these that both rated alike. */
  readonly observed: number;
  /** `shares[0][category]`: the share of these that the first coder gave the category. */
  readonly shares: readonly [Float64Array, Float64Array];
}

/** @param first and `second`: places of the coders */
export function crossed(units: RatedUnits, first = 0, second = 1): Crossed {
  const { coders, categories, rows, counts } = units;
  const shares = [
    new Float64Array(categories.length),
    new Float64Array(categories.length),
  ] as const;
  let [n, agreeing] = [0, 0];
  for (let row = 0; row < counts.length; row += 1) {
    const a = rows[row * coders + first] ?? -1;
    const b = rows[row * coders + second] ?? -1;
    if (a < 0 || b < 0) continue;
    const count = floatAt(counts, row);
    n += count;
    if (a === b) agreeing += count;
    shares[0][a] = (shares[0][a] ?? 0) + count;
    shares[1][b] = (shares[1][b] ?? 0) + count;
  }
  const share = (count: number) => count / n;
  return { n, observed: agreeing / n, shares: [shares[0].map(share), shares[1].map(share)] };
}

/** The agreement that both coders' own habits would give by chance (Cohen 1960). */
export function expectedOfHabits({ shares: [first, second] }: Crossed): number {
  return first.reduce((sum, share, place) => sum + share * floatAt(second, place), 0);
}
