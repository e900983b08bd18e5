/** Krippendorff's alpha for numbers whose differences mean something. */
import { alphaOfScores, squaredDifference } from './alpha.js';
import type { Measure } from './contract.js';
import { ratingsFromLines } from './ratings.js';
import { scoresOf } from './scores.js';

export const alphaInterval: Measure<'ratings'> = {
  id: 'alpha-interval',
  name: 'alpha_interval',
  title: "Krippendorff's alpha, interval",
  of: 'ratings',
  scale: 'interval',
  formula:
    '1 - observed / expected disagreement. Two ratings disagree by the square of their difference.',
  source: 'Krippendorff 2011, Computing Krippendorff’s Alpha-Reliability',
  missing: 'A unit with fewer than two ratings is left out; of the others every rating counts.',
  coders: 'two or more',
  measure(units) {
    const scores = scoresOf(units);
    return scores instanceof Float64Array ? alphaOfScores(units, scores) : scores;
  },
  distance(units) {
    const scores = scoresOf(units);
    return scores instanceof Float64Array ? squaredDifference(scores) : scores;
  },
  example: {
    from: 'Krippendorff 2011, example C: 4 coders, 12 units, some not rated',
    ratings: ratingsFromLines(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ),
    value: 0.849,
    digits: 3,
  },
};
