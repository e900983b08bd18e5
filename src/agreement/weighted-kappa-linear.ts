/** Cohen's kappa for ordered categories, linear weights. */
import type { Measure } from './contract.js';
import { ratingsFromTable } from './ratings.js';
import { weightedKappa } from './weighted-kappa.js';

export const weightedKappaLinear: Measure<'ratings'> = {
  id: 'weighted-kappa-linear',
  name: 'weighted_kappa_linear',
  title: "Cohen's weighted kappa, linear weights",
  of: 'ratings',
  scale: 'ordinal',
  formula:
    '1 - observed / expected disagreement. Disagreement is the distance of two categories in their order: each step apart counts as much as the first. Expected: as often as both coders’ shares give it by chance.',
  source: 'Cohen 1968, Weighted kappa',
  missing: 'A unit that either coder left out is left out.',
  coders: 'two',
  measure: (units) => weightedKappa(units, (steps) => steps),
  example: {
    from: 'the table of Cohen 1960, p. 45, its categories taken as ordered, by hand: 1 - .40 / .76',
    ratings: ratingsFromTable([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]),
    value: 0.474,
    digits: 3,
  },
};
