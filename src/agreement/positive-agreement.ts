/** Positive agreement: how often coders agree where one of them uses the code. */
import { nothingToCompare, pairableUnits } from './beyond-chance.js';
import type { Measure } from './contract.js';
import { floatAt, intAt } from './number-at.js';
import { ratingsFromTable } from './ratings.js';

export const positiveAgreement: Measure<'ratings'> = {
  id: 'positive-agreement',
  name: 'positive_agreement',
  title: 'Positive agreement',
  of: 'ratings',
  scale: 'binary',
  lowest: 0,
  formula:
    '2 x both / (2 x both + only the first + only the second). Units where nobody uses the code do not count, so that a rare code cannot look well agreed on. For more coders: pairs of ratings that both have the code, of all pairs in which one has it.',
  source:
    'Cicchetti & Feinstein 1990 (p_pos); for more coders the specific agreement of Fleiss 1975',
  missing: 'A unit with fewer than two ratings is left out.',
  coders: 'two or more',
  measure(units) {
    const n = pairableUnits(units);
    if (n === 0) return nothingToCompare(units);
    if (units.categories.length !== 2) {
      return { value: null, reason: 'it takes two categories: without the code, and with it' };
    }
    let [both, any] = [0, 0];
    for (let row = 0; row < units.sizes.length; row += 1) {
      const count = floatAt(units.counts, row);
      const having = codersWith(units.slots, units.times, units.starts, row);
      both += count * having * (having - 1);
      any += count * having * (intAt(units.sizes, row) - 1);
    }
    return any === 0 ? { value: null, reason: 'nobody used the code' } : { value: both / any, n };
  },
  example: {
    from: 'the table of the kappa paradox in Gwet 2014, by hand: 2 x 80 / (2 x 80 + 7 + 8)',
    ratings: ratingsFromTable([
      [5, 8],
      [7, 80],
    ]),
    value: 0.914,
    digits: 3,
  },
};

/** How many coders chose the second category: the one that means having the code. */
function codersWith(slots: Int32Array, times: Int32Array, starts: Int32Array, row: number): number {
  for (let slot = intAt(starts, row); slot < intAt(starts, row + 1); slot += 1) {
    if (slots[slot] === 1) return intAt(times, slot);
  }
  return 0;
}
