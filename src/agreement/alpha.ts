/**
 * Krippendorff's alpha: 1 - observed / expected disagreement. Only units with two ratings or more count.
 * In each of them every ordered pair of coders weighs 1 / (ratings of the unit - 1); chance draws two of
 * all these ratings without putting the first back (Krippendorff 2011, Computing Krippendorff's
 * Alpha-Reliability).
 */
import { nothingToCompare, noVariation, pairableUnits, varies } from './beyond-chance.js';
import type { Distance, Figure, RatedUnits } from './contract.js';
import { expectedDisagreement } from './expected-disagreement.js';
import { floatAt, intAt, numberAt } from './number-at.js';

/** Alpha where any other category is as wrong as another. */
export function alphaOfSame(units: RatedUnits): Figure {
  const totals = pairableRatings(units);
  const all = sumOf(totals);
  let observed = 0;
  eachPairableRow(units, (row, weight) => {
    const size = intAt(units.sizes, row);
    let same = 0;
    for (let slot = intAt(units.starts, row); slot < intAt(units.starts, row + 1); slot += 1) {
      same += intAt(units.times, slot) ** 2;
    }
    observed += weight * (size * size - same);
  });
  const expected = totals.reduce((sum, total) => sum - total * total, all * all);
  return alpha(units, observed, expected, all);
}

/** Alpha for squared differences of scores, one for each category. The sums of squares need no table of pairs. */
export function alphaOfScores(units: RatedUnits, scores: Float64Array): Figure {
  const totals = pairableRatings(units);
  const all = sumOf(totals);
  let observed = 0;
  eachPairableRow(units, (row, weight) => {
    const from = intAt(units.starts, row);
    const to = intAt(units.starts, row + 1);
    observed += weight * squaredDifferences(units.slots, units.times, scores, from, to);
  });
  const places = Int32Array.from(totals, (_, place) => place);
  const expected = squaredDifferences(places, totals, scores, 0, places.length);
  return alpha(units, observed, expected, all);
}

/** The distance behind alphaOfScores, pair by pair. */
export function squaredDifference(scores: Float64Array): Distance {
  return (a, b) => (floatAt(scores, a) - floatAt(scores, b)) ** 2;
}

/**
 * Alpha for any other distance.
 * @param kind an object that stands for the distance, whatever units it is made for
 */
export function alphaOfDistances(units: RatedUnits, distance: Distance, kind: object): Figure {
  const totals = pairableRatings(units);
  let observed = 0;
  eachPairableRow(units, (row, weight) => {
    const end = intAt(units.starts, row + 1);
    for (let one = intAt(units.starts, row); one < end; one += 1) {
      for (let other = one + 1; other < end; other += 1) {
        const apart = distance(intAt(units.slots, one), intAt(units.slots, other));
        observed += 2 * weight * intAt(units.times, one) * intAt(units.times, other) * apart;
      }
    }
  });
  const expected = expectedDisagreement(units, totals, distance, kind);
  return alpha(units, observed, expected, sumOf(totals));
}

/** What pairs of ratings disagree by: once for each pair of categories that some unit has, and for those that agree. */
export function disagreementsOf(units: RatedUnits, distance: Distance) {
  const totals = pairableRatings(units);
  const all = sumOf(totals);
  const cells = new Map<number, number>([[0, 0]]);
  let pairs = 0;
  eachPairableRow(units, (row, weight) => {
    const [from, to] = [intAt(units.starts, row), intAt(units.starts, row + 1)];
    pairs +=
      (floatAt(units.counts, row) * intAt(units.sizes, row) * (intAt(units.sizes, row) - 1)) / 2;
    for (let one = from; one < to; one += 1) {
      const own = intAt(units.times, one);
      cells.set(0, (cells.get(0) ?? 0) + weight * own * (own - 1));
      for (let other = one + 1; other < to; other += 1) {
        const apart = distance(intAt(units.slots, one), intAt(units.slots, other));
        const both = 2 * weight * own * intAt(units.times, other);
        cells.set(apart, (cells.get(apart) ?? 0) + both);
      }
    }
  });
  return {
    pairs: Math.round(pairs),
    weights: Float64Array.from(cells.values()),
    distances: [...cells.keys()],
    expected: expectedDisagreement(units, totals, distance, distance) / (all * (all - 1)),
  };
}

/** How often each category was chosen in units that two coders or more rated. */
export function pairableRatings(units: RatedUnits): Float64Array {
  const totals = new Float64Array(units.categories.length);
  eachPairableRow(units, (row, weight) => {
    const count = weight * (intAt(units.sizes, row) - 1);
    for (let slot = intAt(units.starts, row); slot < intAt(units.starts, row + 1); slot += 1) {
      const place = intAt(units.slots, slot);
      totals[place] = floatAt(totals, place) + count * intAt(units.times, slot);
    }
  });
  return totals;
}

/** @param visit gets each row with what one of its ordered pairs weighs, all its units together */
function eachPairableRow(units: RatedUnits, visit: (row: number, weight: number) => void): void {
  const { sizes, counts } = units;
  for (let row = 0; row < sizes.length; row += 1) {
    const size = intAt(sizes, row);
    if (size >= 2) visit(row, floatAt(counts, row) / (size - 1));
  }
}

/** The squared difference of every ordered pair, summed: 2 (n Σx² - (Σx)²), with x counted from their mean. */
function squaredDifferences(
  places: Int32Array,
  times: Int32Array | Float64Array,
  scores: Float64Array,
  from: number,
  to: number,
): number {
  let [n, sum] = [0, 0];
  for (let at = from; at < to; at += 1) {
    n += numberAt(times, at);
    sum += numberAt(times, at) * floatAt(scores, intAt(places, at));
  }
  const mean = sum / n;
  let squares = 0;
  for (let at = from; at < to; at += 1) {
    squares += numberAt(times, at) * (floatAt(scores, intAt(places, at)) - mean) ** 2;
  }
  return n === 0 ? 0 : 2 * n * squares;
}

function sumOf(totals: Float64Array): number {
  return totals.reduce((sum, total) => sum + total, 0);
}

/** @param expected over all ordered pairs of ratings, `all` of them */
function alpha(units: RatedUnits, observed: number, expected: number, all: number): Figure {
  const n = pairableUnits(units);
  if (n === 0) return nothingToCompare(units);
  if (!varies(units) || expected === 0) return noVariation;
  return { value: 1 - ((all - 1) * observed) / expected, n };
}
