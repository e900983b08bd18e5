/** u-alpha: whether coders mark the same text with the same codes. */
import type { Measure } from './contract.js';
import { coincidencesWithGaps } from './intersections.js';
import { alphaOfCoincidences } from './unitized.js';

export const uAlpha2016: Measure<'continuum'> = {
  id: 'u-alpha-2016',
  name: 'u_alpha_2016',
  title: 'Unitizing alpha (u-alpha)',
  of: 'continuum',
  formula:
    '1 - observed / expected disagreement on a continuum of characters, where text that is not marked is a value like a code. Observed: the lengths on which pairs of coders differ. Expected: how often two characters differ that are drawn by chance, both not from inside one and the same marked stretch.',
  source:
    'Krippendorff, Mathet, Bouvry & Widlöcher 2016, On the reliability of unitizing textual continua',
  missing:
    'None: what a coder has not marked, they left unmarked. Only text that all have read may be given to it.',
  coders: 'two or more',
  measure: (continuum) => alphaOfCoincidences(coincidencesWithGaps(continuum), continuum),
  example: {
    from: 'by hand: 10 characters, one coder marks 0 to 4, the other 2 to 6; observed 8 of 20, expected 20 - 3280/356',
    continuum: { continuum: 10, coders: [[['A', 0, 4]], [['A', 2, 6]]] },
    value: 0.258,
    digits: 3,
  },
};
