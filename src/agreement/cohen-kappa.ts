/** Cohen's kappa: the agreement of two coders on the same units, beyond what their own habits would give by chance. */
import { beyondChance, twoCodersOnly } from './beyond-chance.js';
import type { Measure } from './contract.js';
import { ratingsFromTable } from './ratings.js';
import { crossed, expectedOfHabits } from './two-coders.js';

export const cohenKappa: Measure<'ratings'> = {
  id: 'cohen-kappa',
  name: 'cohen_kappa',
  title: "Cohen's kappa",
  of: 'ratings',
  scale: 'nominal',
  formula:
    '(observed - expected) / (1 - expected). Observed: the share of units on which both coders agree. Expected: for each category the product of both coders’ shares, summed.',
  source: 'Cohen 1960, A coefficient of agreement for nominal scales, equation 1',
  missing: 'A unit that either coder left out is left out.',
  coders: 'two',
  measure(units) {
    if (units.coders > 2) return twoCodersOnly(units);
    const table = crossed(units);
    return beyondChance(units, table.observed, expectedOfHabits(table));
  },
  example: {
    from: 'Cohen 1960, p. 45: 200 cases, three categories',
    ratings: ratingsFromTable([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]),
    value: 0.492,
    digits: 3,
  },
};
