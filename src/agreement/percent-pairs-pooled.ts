/** Percent agreement over all pairs of ratings together. */
import { agreeingShare, nothingToCompare, pairableUnits } from './beyond-chance.js';
import type { Measure } from './contract.js';
import { floatAt, intAt } from './number-at.js';
import { ratingsFromLines } from './ratings.js';

export const percentPairsPooled: Measure<'ratings'> = {
  id: 'percent-pairs-pooled',
  name: 'percent_pairs_pooled',
  title: 'Percent agreement, pairs pooled',
  of: 'ratings',
  scale: 'nominal',
  lowest: 0,
  formula:
    'Pairs of coders who agree on a unit, of all pairs that rated one, over all units together. It differs from the plain percentage only where ratings are missing: a unit that more coders rated counts more.',
  source:
    'the count behind the observed coincidences of Krippendorff 2011, before each is weighted',
  missing: 'Only pairs that are there count.',
  coders: 'two or more',
  measure(units) {
    const n = pairableUnits(units);
    if (n === 0) return nothingToCompare(units);
    let [agreeing, all] = [0, 0];
    for (let row = 0; row < units.sizes.length; row += 1) {
      const size = intAt(units.sizes, row);
      const pairs = floatAt(units.counts, row) * size * (size - 1);
      agreeing += pairs * agreeingShare(units, row);
      all += pairs;
    }
    return { value: agreeing / all, n };
  },
  example: {
    from: 'Krippendorff 2011, example A: 6 of 10 pairs agree',
    ratings: ratingsFromLines('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'),
    value: 0.6,
    digits: 2,
  },
};
