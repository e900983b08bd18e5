/** Cohen's kappa for ordered categories, quadratic weights. */
import type { Measure } from './contract.js';
import { ratingsFromTable } from './ratings.js';
import { weightedKappa } from './weighted-kappa.js';

export const weightedKappaQuadratic: Measure<'ratings'> = {
  id: 'weighted-kappa-quadratic',
  name: 'weighted_kappa_quadratic',
  title: "Cohen's weighted kappa, quadratic weights",
  of: 'ratings',
  scale: 'ordinal',
  formula:
    '1 - observed / expected disagreement. Disagreement is the distance of two categories in their order: two steps apart count four times, three steps nine times. Expected: as often as both coders’ shares give it by chance.',
  source: 'Cohen 1968, Weighted kappa',
  missing: 'A unit that either coder left out is left out.',
  coders: 'two',
  measure: (units) => weightedKappa(units, (steps) => steps * steps),
  example: {
    from: 'the table of Cohen 1960, p. 45, its categories taken as ordered, by hand: 1 - .60 / 1.10',
    ratings: ratingsFromTable([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]),
    value: 0.455,
    digits: 3,
  },
};
