/** Krippendorff's alpha for numbers with a true zero. */
import { alphaOfDistances } from './alpha.js';
import type { Distance, Measure, RatedUnits, UndefinedFigure } from './contract.js';
import { floatAt } from './number-at.js';
import { ratingsFromLines } from './ratings.js';
import { scoresOf } from './scores.js';

export const alphaRatio: Measure<'ratings'> = {
  id: 'alpha-ratio',
  name: 'alpha_ratio',
  title: "Krippendorff's alpha, ratio",
  of: 'ratings',
  scale: 'ratio',
  formula:
    '1 - observed / expected disagreement. Two ratings disagree by the square of (their difference / their sum); two zeros do not disagree.',
  source: 'Krippendorff 2011, Computing Krippendorff’s Alpha-Reliability',
  missing: 'A unit with fewer than two ratings is left out; of the others every rating counts.',
  coders: 'two or more',
  measure(units) {
    const distance = ratioDistance(units);
    return typeof distance === 'function'
      ? alphaOfDistances(units, distance, ratioDistance)
      : distance;
  },
  distance: ratioDistance,
  example: {
    from: 'Krippendorff 2011, example C: 4 coders, 12 units, some not rated',
    ratings: ratingsFromLines(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ),
    value: 0.797,
    digits: 3,
  },
};

function ratioDistance(units: RatedUnits): Distance | UndefinedFigure {
  const scores = scoresOf(units);
  if (!(scores instanceof Float64Array)) return scores;
  const below = scores.find((score) => score < 0);
  if (below !== undefined) {
    return { value: null, reason: `${below} is below zero, and a ratio scale has nothing there` };
  }
  return (a, b) => {
    const [x, y] = [floatAt(scores, a), floatAt(scores, b)];
    // Two zeros are alike; no other sum is 0.
    return x + y === 0 ? 0 : ((x - y) / (x + y)) ** 2;
  };
}
