/** Krippendorff's alpha for sets of codes, where a part of a set is nearer than another set. */
import { alphaOfDistances } from './alpha.js';
import type { Measure } from './contract.js';
import { setDistance } from './set-distance.js';

export const alphaMasi: Measure<'ratings'> = {
  id: 'alpha-masi',
  name: 'alpha_masi_1/3_2/3',
  title: "Krippendorff's alpha on sets, MASI distance",
  of: 'ratings',
  scale: 'sets',
  formula:
    '1 - observed / expected disagreement. Two sets of codes disagree by 1 - (shared codes / all codes of both) x M, where M is 2/3 if one set holds the other, 1/3 if they overlap only, 0 if they share nothing. Some programs round M to .67 and .33, or multiply the distances instead; their third digit differs.',
  source: 'Passonneau 2006, Measuring agreement on set-valued items (MASI)',
  missing:
    'A unit with fewer than two ratings is left out. Without a code is not missing: it is the empty set.',
  coders: 'two or more',
  measure: (units) => alphaOfDistances(units, setDistance(units, masi), masi),
  distance: (units) => setDistance(units, masi),
  example: {
    from: 'two coders, 9 units, as in the tests of DKPro Statistics',
    ratings: [
      [[], ['A'], ['A'], ['A'], ['A', 'B'], ['A', 'B'], ['A', 'B', 'C'], ['C'], ['C']],
      [[], [], ['A'], ['B'], ['A'], ['A', 'C'], ['A', 'B', 'C'], ['A', 'C'], ['A', 'C']],
    ],
    value: 0.273,
    digits: 3,
  },
};

/** An empty set is a part of every set, and shares nothing with it. */
function masi(both: number, a: number, b: number): number {
  if (both === 0) return 1;
  const either = a + b - both;
  const oneHoldsTheOther = both === Math.min(a, b);
  const m = both === either ? 1 : oneHoldsTheOther ? 2 / 3 : 1 / 3;
  return 1 - (both / either) * m;
}
