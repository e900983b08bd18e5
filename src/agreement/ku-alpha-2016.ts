/** (k)u-alpha: how well one code is told from the others, where coders mark the same text. */
import type { Measure } from './contract.js';
import { coincidencesOfMarked, expectedOf } from './intersections.js';
import { alphaFrom } from './unitized.js';

export const kuAlpha2016: Measure<'code'> = {
  id: 'ku-alpha-2016',
  name: 'ku_alpha_2016',
  title: 'Coding alpha of one code ((k)u-alpha)',
  of: 'code',
  formula:
    'As cu-alpha, for one code against all others: 1 - (share of the code’s text that another coder gave another code) / (the same share by chance).',
  source:
    'Krippendorff, Mathet, Bouvry & Widlöcher 2016, On the reliability of unitizing textual continua; for more than two coders scaled as public implementations do, since the paper’s erratum could not be read',
  missing: 'Text that only one coder of a pair has marked is left out for that pair.',
  coders: 'two or more',
  measure(continuum, code) {
    const coincidences = coincidencesOfMarked(continuum);
    const seen = coincidences.labels.get(code);
    if (!seen) return { value: null, reason: 'no text with this code was marked by two coders' };
    const chance = expectedOf(coincidences, code);
    const observed = (seen.any - seen.both) * (chance.any / seen.any);
    return alphaFrom(observed, chance.any - chance.both, coincidences, continuum);
  },
  example: {
    from: 'by hand: two stretches of 10, the codes swapped: all of A’s text is B’s, against 2/3 by chance',
    continuum: {
      continuum: 50,
      coders: [
        [
          ['A', 5, 15],
          ['B', 20, 30],
        ],
        [
          ['B', 5, 15],
          ['A', 20, 30],
        ],
      ],
    },
    code: 'A',
    value: -0.5,
    digits: 1,
  },
};
