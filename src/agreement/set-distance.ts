/** How far apart two sets of codes are. */
import type { Category, Distance, RatedUnits } from './contract.js';

/** Sizes of two sets, of what they share and of both together. */
export interface Overlap {
  readonly a: number;
  readonly b: number;
  readonly both: number;
  readonly either: number;
}

/** Distances of the sets that units were rated with; two empty sets are alike. Each pair is compared once. */
export function setDistance(
  { categories }: RatedUnits,
  distance: (overlap: Overlap) => number,
): Distance {
  const size = categories.length;
  const ofMeasure = tables.get(distance) ?? new WeakMap<readonly Category[], Float64Array>();
  const table = ofMeasure.get(categories) ?? new Float64Array(size * size).fill(-1);
  // Resamples share their categories.
  tables.set(distance, ofMeasure.set(categories, table));
  const sets = categories.map(setOf);
  return (a, b) => {
    const at = a * size + b;
    if ((table[at] ?? -1) < 0) table[at] = apart(sets[a] ?? [], sets[b] ?? [], distance);
    return table[at] ?? 0;
  };
}

const tables = new WeakMap<object, WeakMap<readonly Category[], Float64Array>>();

function setOf(category: Category): readonly string[] {
  return typeof category === 'object' ? [...new Set(category)] : [`${category}`];
}

function apart(
  a: readonly string[],
  b: readonly string[],
  distance: (overlap: Overlap) => number,
): number {
  const both = a.filter((code) => b.includes(code)).length;
  const either = a.length + b.length - both;
  return either === 0 ? 0 : distance({ a: a.length, b: b.length, both, either });
}
