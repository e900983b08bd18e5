/** How much two ratings disagree that are drawn from all that were given. */
import type { Distance, RatedUnits } from './contract.js';
import { floatAt } from './number-at.js';

/** What was computed for the units as they are; their resamples differ from it in some places only. */
interface Base {
  readonly totals: Float64Array;
  /** For each category, its distance from every rating that was given, summed. */
  readonly apart: Float64Array;
  readonly sum: number;
}

// Resamples share the rows of their units.
const bases = new WeakMap<Int32Array, Map<object, Base>>();

/**
 * Over all ordered pairs of ratings, whichever unit they are from: the sum of n_a n_b d(a, b). It takes the
 * square of the number of categories once; a jackknife's resamples then take what they change.
 * @param totals how often each category was chosen
 * @param kind an object that stands for the distance, whatever units it is made for
 */
export function expectedDisagreement(
  { rows }: RatedUnits,
  totals: Float64Array,
  distance: Distance,
  kind: object,
): number {
  const known = bases.get(rows) ?? new Map<object, Base>();
  bases.set(rows, known);
  const base = known.get(kind) ?? baseOf(totals, distance);
  known.set(kind, base);
  const changed = [...totals.keys()].filter((place) => totals[place] !== base.totals[place]);
  if (changed.length ** 2 > totals.length ** 2 / 4) return baseOf(totals, distance).sum;
  let sum = base.sum;
  for (const place of changed) {
    const more = floatAt(totals, place) - floatAt(base.totals, place);
    sum += 2 * more * floatAt(base.apart, place);
    for (const other of changed) {
      sum += more * (floatAt(totals, other) - floatAt(base.totals, other)) * distance(place, other);
    }
  }
  return sum;
}

/** Each pair once: a distance is the same from both sides. */
function baseOf(totals: Float64Array, distance: Distance): Base {
  const apart = new Float64Array(totals.length);
  for (let a = 0; a < totals.length; a += 1) {
    const own = floatAt(totals, a);
    let sum = 0;
    for (let b = 0; b < a; b += 1) {
      const between = distance(a, b);
      sum += floatAt(totals, b) * between;
      apart[b] = floatAt(apart, b) + own * between;
    }
    apart[a] = sum;
  }
  return { totals, apart, sum: apart.reduce((sum, own, a) => sum + own * floatAt(totals, a), 0) };
}
