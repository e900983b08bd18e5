/** Conger's kappa: Cohen's kappa for any number of coders. */
import { beyondChance, choicesOf, observedAgreement } from './beyond-chance.js';
import type { Measure } from './contract.js';
import { floatAt } from './number-at.js';
import { ratingsFromLines } from './ratings.js';

export const congerKappa: Measure<'ratings'> = {
  id: 'conger-kappa',
  name: 'conger_kappa',
  title: "Conger's kappa",
  of: 'ratings',
  scale: 'nominal',
  formula:
    '(observed - expected) / (1 - expected). Expected: for every pair of coders and each category the product of their shares, summed over categories, the mean over pairs. For two coders without missing ratings it is Cohen’s kappa.',
  source:
    'Conger 1980, Integration and generalization of kappas for multiple raters; with missing ratings as in Gwet 2014',
  missing:
    'Observed agreement is taken from units with two ratings or more; a coder’s shares from all units they rated.',
  coders: 'two or more',
  measure(units) {
    const shares = choicesOf(units).flatMap((choices) => {
      const rated = choices.reduce((sum, count) => sum + count, 0);
      return rated === 0 ? [] : [choices.map((count) => count / rated)];
    });
    let expected = 0;
    for (let place = 0; place < units.categories.length; place += 1) {
      const own = shares.map((coder) => floatAt(coder, place));
      const sum = own.reduce((total, share) => total + share, 0);
      const squares = own.reduce((total, share) => total + share * share, 0);
      // The square of the sum has every pair twice, and each coder with themselves.
      expected += (sum * sum - squares) / (shares.length * (shares.length - 1));
    }
    return beyondChance(units, observedAgreement(units), expected);
  },
  example: {
    from: 'Gwet 2014, 12 units, 4 raters',
    ratings: ratingsFromLines(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . .',
      '. 3 3 3 2 3 4 2 2 5 1 3',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ),
    value: 0.763,
    digits: 3,
  },
};
