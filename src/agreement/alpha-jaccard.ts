/** Krippendorff's alpha for sets of codes, by the share of codes they have in common. */
import { alphaOfDistances } from './alpha.js';
import type { Measure } from './contract.js';
import { setDistance } from './set-distance.js';

export const alphaJaccard: Measure<'ratings'> = {
  id: 'alpha-jaccard',
  name: 'alpha_jaccard',
  title: "Krippendorff's alpha on sets, Jaccard distance",
  of: 'ratings',
  scale: 'sets',
  formula:
    '1 - observed / expected disagreement. Two sets of codes disagree by 1 - shared codes / all codes of both: {a, b} and {a} by 1/2. A unit without codes is the empty set: no distance from another empty set, 1 from any other.',
  source: 'Jaccard 1912 for the distance; Passonneau 2006 for its use in alpha',
  missing:
    'A unit with fewer than two ratings is left out. Without a code is not missing: it is the empty set.',
  coders: 'two or more',
  measure: (units) => alphaOfDistances(units, setDistance(units, jaccard), jaccard),
  distance: (units) => setDistance(units, jaccard),
  example: {
    from: 'two coders, 9 units, as in the tests of DKPro Statistics',
    ratings: [
      [[], ['A'], ['A'], ['A'], ['A', 'B'], ['A', 'B'], ['A', 'B', 'C'], ['C'], ['C']],
      [[], [], ['A'], ['B'], ['A'], ['A', 'C'], ['A', 'B', 'C'], ['A', 'C'], ['A', 'C']],
    ],
    value: 0.316,
    digits: 3,
  },
};

function jaccard(both: number, a: number, b: number): number {
  return 1 - both / (a + b - both);
}
