/** cu-alpha: whether coders give the same codes to text that both have marked. */
import type { Measure } from './contract.js';
import { coincidencesOfMarked } from './intersections.js';
import { alphaOfCoincidences } from './unitized.js';

export const cuAlpha2016: Measure<'continuum'> = {
  id: 'cu-alpha-2016',
  name: 'cu_alpha_2016',
  title: 'Coding alpha of unitized text (cu-alpha)',
  of: 'continuum',
  formula:
    'As u-alpha, over text that both coders of a pair have marked. It tells what they see, not where: borders that are a few words off do not matter.',
  source:
    'Krippendorff, Mathet, Bouvry & Widlöcher 2016, On the reliability of unitizing textual continua; for more than two coders scaled as public implementations do, since the paper’s erratum could not be read',
  missing: 'Text that only one coder of a pair has marked is left out for that pair.',
  coders: 'two or more',
  measure: (continuum) => alphaOfCoincidences(coincidencesOfMarked(continuum), continuum),
  example: {
    from: 'by hand: two stretches of 10, the codes swapped; all 40 differ, expected 40 - 40 x (2 x (20² - 200)) / (40² - 400)',
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
    value: -0.5,
    digits: 1,
  },
};
