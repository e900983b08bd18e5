/** Brennan and Prediger's kappa: chance as if every category were as likely. */
import { beyondChance, observedAgreement } from './beyond-chance.js';
import type { Measure } from './contract.js';
import { ratingsFromLines } from './ratings.js';

export const brennanPrediger: Measure<'ratings'> = {
  id: 'brennan-prediger',
  name: 'brennan_prediger',
  title: "Brennan and Prediger's kappa",
  of: 'ratings',
  scale: 'nominal',
  formula:
    '(observed - expected) / (1 - expected). Expected: 1 / the number of categories to choose from. For two categories it is 2 x observed - 1, also called PABAK; it is what MAXQDA prints as kappa.',
  source:
    'Brennan & Prediger 1981, Coefficient kappa: some uses, misuses, and alternatives (the same as Bennett, Alpert & Goldstein 1954, S)',
  missing: 'A unit with fewer than two ratings is left out.',
  coders: 'two or more',
  measure(units) {
    return beyondChance(units, observedAgreement(units), 1 / units.categories.length);
  },
  example: {
    from: 'Gwet 2014, 12 units, 4 raters',
    ratings: ratingsFromLines(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . .',
      '. 3 3 3 2 3 4 2 2 5 1 3',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ),
    value: 0.773,
    digits: 3,
  },
};
