/** The mean of Cohen's kappa over all pairs of coders. */
import { nothingToCompare, pairableUnits } from './beyond-chance.js';
import type { Measure } from './contract.js';
import { ratingsFromTable } from './ratings.js';
import { crossed, expectedOfHabits } from './two-coders.js';

export const meanPairwiseCohenKappa: Measure<'ratings'> = {
  id: 'mean-pairwise-cohen-kappa',
  name: 'mean_pairwise_cohen_kappa',
  title: "Mean of Cohen's kappa over pairs of coders",
  of: 'ratings',
  scale: 'nominal',
  formula:
    'Cohen’s kappa for each pair of coders, and their mean. It is not Conger’s kappa, which takes the mean of observed and of expected agreement first.',
  source: 'Light 1971, Measures of response agreement for qualitative data',
  missing: 'For each pair, a unit that either of the two left out is left out.',
  coders: 'two or more',
  measure(units) {
    const n = pairableUnits(units);
    if (n === 0) return nothingToCompare(units);
    const kappas: number[] = [];
    for (let first = 0; first < units.coders; first += 1) {
      for (let second = first + 1; second < units.coders; second += 1) {
        const table = crossed(units, first, second);
        const expected = expectedOfHabits(table);
        if (table.n === 0 || expected > 1 - 1e-12) return undefinedPair;
        kappas.push((table.observed - expected) / (1 - expected));
      }
    }
    return { value: kappas.reduce((sum, kappa) => sum + kappa, 0) / kappas.length, n };
  },
  example: {
    from: 'Artstein & Poesio 2008, p. 568; with two coders it is Cohen’s kappa',
    ratings: ratingsFromTable([
      [46, 0, 0],
      [6, 32, 6],
      [0, 0, 10],
    ]),
    value: 0.801,
    digits: 3,
  },
};

const undefinedPair = {
  value: null,
  reason: 'two of the coders share no unit, or used one and the same value only',
} as const;
