/** Krippendorff's alpha for categories without an order. */
import { alphaOfSame } from './alpha.js';
import type { Measure } from './contract.js';
import { ratingsFromLines } from './ratings.js';

export const alphaNominal: Measure<'ratings'> = {
  id: 'alpha-nominal',
  name: 'alpha_nominal',
  title: "Krippendorff's alpha, nominal",
  of: 'ratings',
  scale: 'nominal',
  formula:
    '1 - observed / expected disagreement. Two ratings disagree by 1 where they differ. Expected: as often as two ratings drawn from all that were given differ, the first not put back.',
  source: 'Krippendorff 2011, Computing Krippendorff’s Alpha-Reliability',
  missing: 'A unit with fewer than two ratings is left out; of the others every rating counts.',
  coders: 'two or more',
  measure: alphaOfSame,
  distance: () => (a, b) => Number(a !== b),
  example: {
    from: 'Krippendorff 2011, example C: 4 coders, 12 units, some not rated',
    ratings: ratingsFromLines(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ),
    value: 0.743,
    digits: 3,
  },
};
