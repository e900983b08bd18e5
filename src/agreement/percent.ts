/** Percent agreement: how often coders agree, chance and all. */
import { nothingToCompare, observedAgreement, pairableUnits } from './beyond-chance.js';
import type { Measure } from './contract.js';
import { ratingsFromTable } from './ratings.js';

export const percent: Measure<'ratings'> = {
  id: 'percent',
  name: 'percent',
  title: 'Percent agreement',
  of: 'ratings',
  scale: 'nominal',
  lowest: 0,
  formula:
    'For each unit the share of pairs of coders who agree; the mean of these shares over the units. With a rare code it is high even where coders never find the same places.',
  source: 'Gwet 2014, Handbook of Inter-Rater Reliability, chapter 2 (p_a)',
  missing: 'A unit with fewer than two ratings is left out.',
  coders: 'two or more',
  measure(units) {
    const n = pairableUnits(units);
    return n === 0 ? nothingToCompare(units) : { value: observedAgreement(units), n };
  },
  example: {
    from: 'Cohen 1960, p. 45: 200 cases, of which 140 lie on the diagonal',
    ratings: ratingsFromTable([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]),
    value: 0.7,
    digits: 2,
  },
};
