/** Krippendorff's alpha for ordered categories. */
import { alphaOfScores, pairableRatings, squaredDifference } from './alpha.js';
import { noOrder } from './beyond-chance.js';
import type { Measure, RatedUnits } from './contract.js';
import { ratingsFromLines } from './ratings.js';

export const alphaOrdinal: Measure<'ratings'> = {
  id: 'alpha-ordinal',
  name: 'alpha_ordinal',
  title: "Krippendorff's alpha, ordinal",
  of: 'ratings',
  scale: 'ordinal',
  formula:
    '1 - observed / expected disagreement. Two ratings disagree by the square of how many ratings lie between them in the order, counting half of their own categories. The order is the one in which the categories are listed, never that of their names.',
  source: 'Krippendorff 2011, Computing Krippendorff’s Alpha-Reliability',
  missing: 'A unit with fewer than two ratings is left out; of the others every rating counts.',
  coders: 'two or more',
  measure: (units) => (units.ordered ? alphaOfScores(units, ranksOf(units)) : noOrder),
  distance: (units) => (units.ordered ? squaredDifference(ranksOf(units)) : noOrder),
  example: {
    from: 'Krippendorff 2011, example C: 4 coders, 12 units, some not rated',
    ratings: ratingsFromLines(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ),
    value: 0.815,
    digits: 3,
  },
};

/** The middle rank of each category: the ratings before it, and half of its own. */
function ranksOf(units: RatedUnits): Float64Array {
  let before = 0;
  return pairableRatings(units).map((total) => {
    before += total;
    return before - total / 2;
  });
}
