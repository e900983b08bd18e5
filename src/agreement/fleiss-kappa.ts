/** Fleiss' kappa: Scott's pi for any number of coders. */
import { beyondChance, categoryShares, observedAgreement, sumOfSquares } from './beyond-chance.js';
import type { Measure } from './contract.js';
import { ratingsFromWords } from './ratings.js';

export const fleissKappa: Measure<'ratings'> = {
  id: 'fleiss-kappa',
  name: 'fleiss_kappa',
  title: "Fleiss' kappa",
  of: 'ratings',
  scale: 'nominal',
  formula:
    '(observed - expected) / (1 - expected). Observed: the mean share of pairs of coders who agree on a unit. Expected: for each category the square of its share among all ratings, summed.',
  source:
    'Fleiss 1971, Measuring nominal scale agreement among many raters, equations 3 to 7; with missing ratings as in Gwet 2014',
  missing:
    'Observed agreement is taken from units with two ratings or more, the shares from all units with one or more, each unit weighing the same (Gwet). Other programs pool the ratings of comparable units and get other figures.',
  coders: 'two or more',
  measure(units) {
    return beyondChance(units, observedAgreement(units), sumOfSquares(categoryShares(units)));
  },
  example: {
    from: 'Fleiss 1971, p. 379: 30 patients, 6 psychiatrists, 5 diagnoses',
    ratings: ratingsFromWords(
      '444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333 144444 224445 333335 111455 111112 224444 133555 555555 244444 224555 114444 144445 222224 111155 224444 133333 555555',
    ),
    value: 0.43,
    digits: 3,
  },
};
