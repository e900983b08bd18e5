/** Gwet's AC1: agreement beyond chance, where only hard units are agreed on by chance. */
import { beyondChance, categoryShares, observedAgreement } from './beyond-chance.js';
import type { Measure } from './contract.js';
import { ratingsFromTable } from './ratings.js';

export const gwetAc1: Measure<'ratings'> = {
  id: 'gwet-ac1',
  name: 'gwet_ac1',
  title: "Gwet's AC1",
  of: 'ratings',
  scale: 'nominal',
  formula:
    '(observed - expected) / (1 - expected). Expected: for each category share x (1 - share), summed, divided by the number of categories less one. With a rare code it stays near the percentage, so that the usual bars for kappa and alpha do not fit it.',
  source:
    'Gwet 2008, Computing inter-rater reliability and its variance in the presence of high agreement, equation 17',
  missing: 'As for Fleiss’ kappa.',
  coders: 'two or more',
  measure(units) {
    const shares = categoryShares(units);
    const hard = shares.reduce((sum, share) => sum + share * (1 - share), 0);
    return beyondChance(units, observedAgreement(units), hard / (shares.length - 1));
  },
  example: {
    from: 'the kappa paradox, Gwet 2014: 100 units, where kappa is .314',
    ratings: ratingsFromTable([
      [80, 7],
      [8, 5],
    ]),
    value: 0.808,
    digits: 3,
  },
};
