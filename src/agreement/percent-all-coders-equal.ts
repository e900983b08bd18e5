/** Percent agreement of all coders at once. */
import { nothingToCompare, pairableUnits } from './beyond-chance.js';
import type { Measure } from './contract.js';
import { floatAt, intAt } from './number-at.js';
import { ratingsFromWords } from './ratings.js';

export const percentAllCodersEqual: Measure<'ratings'> = {
  id: 'percent-all-coders-equal',
  name: 'percent_all_coders_equal',
  title: 'Percent of units where all coders agree',
  of: 'ratings',
  scale: 'nominal',
  lowest: 0,
  formula:
    'The share of units whose ratings are all the same. The more coders, the smaller: one who differs is enough.',
  source: 'a plain count',
  missing:
    'A unit with fewer than two ratings is left out; of the others, those ratings count that are there.',
  coders: 'two or more',
  measure(units) {
    const n = pairableUnits(units);
    if (n === 0) return nothingToCompare(units);
    let equal = 0;
    for (let row = 0; row < units.sizes.length; row += 1) {
      const categories = intAt(units.starts, row + 1) - intAt(units.starts, row);
      if (intAt(units.sizes, row) >= 2 && categories === 1) equal += floatAt(units.counts, row);
    }
    return { value: equal / n, n };
  },
  example: {
    from: 'Fleiss 1971, the first ten patients: all six psychiatrists agree on 444444, 555555 and 555555',
    ratings: ratingsFromWords(
      '444444 222555 233335 555555 222444 113333 333355 113334 114444 555555',
    ),
    value: 0.3,
    digits: 1,
  },
};
