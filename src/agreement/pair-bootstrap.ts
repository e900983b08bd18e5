/** Krippendorff's own bootstrap of alpha: draws pairs of ratings again, and keeps expected disagreement. */
import { disagreementsOf } from './alpha.js';
import type { RatedUnits, RatingMeasure } from './contract.js';
import { numberAt } from './number-at.js';
import type { Random } from './random.js';
import { draws } from './resample.js';

/**
 * Alpha's figures on resamples; undefined for a measure that is no alpha. Pairs of one unit are not
 * independent, which this takes for granted: with three coders and more its intervals are too narrow
 * (Krippendorff 2013, Bootstrapping distributions for Krippendorff's alpha; Hayes & Krippendorff 2007).
 */
export function pairBootstrap(
  units: RatedUnits,
  { distance: distanceOf }: RatingMeasure,
  resamples: number,
  random: Random,
): number[] | undefined {
  const distance = distanceOf?.(units);
  if (typeof distance !== 'function') return undefined;
  const { pairs, weights, distances, expected } = disagreementsOf(units, distance);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from({ length: resamples }, () => {
    const drawn = draws(pairs, weights, all, random);
    const observed = drawn.reduce((sum, times, cell) => sum + times * numberAt(distances, cell), 0);
    return 1 - observed / pairs / expected;
  });
}
