/** Scott's pi: the agreement of two coders beyond what their shared habits would give by chance. */
import { beyondChance, sumOfSquares, twoCodersOnly } from './beyond-chance.js';
import type { Measure } from './contract.js';
import { ratingsFromTable } from './ratings.js';
import { crossed } from './two-coders.js';

export const scottPi: Measure<'ratings'> = {
  id: 'scott-pi',
  name: 'scott_pi',
  title: "Scott's pi",
  of: 'ratings',
  scale: 'nominal',
  formula:
    '(observed - expected) / (1 - expected). Expected: for each category the square of its share among both coders’ ratings together, summed: chance is drawn from one pot, not from two.',
  source: 'Scott 1955, Reliability of content analysis',
  missing: 'A unit that either coder left out is left out.',
  coders: 'two',
  measure(units) {
    if (units.coders > 2) return twoCodersOnly(units);
    const { observed, shares } = crossed(units);
    const pooled = shares[0].map((share, place) => (share + (shares[1][place] ?? 0)) / 2);
    return beyondChance(units, observed, sumOfSquares(pooled));
  },
  example: {
    from: 'Artstein & Poesio 2008, p. 558: 100 utterances',
    ratings: ratingsFromTable([
      [20, 10],
      [20, 50],
    ]),
    value: 0.341,
    digits: 3,
  },
};
