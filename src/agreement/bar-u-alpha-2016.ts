/** |u-alpha: whether coders mark the same text, whatever they call it. */
import type { Measure } from './contract.js';
import { coincidencesWithGaps, expectedOf } from './intersections.js';
import { alphaFrom } from './unitized.js';

export const barUAlpha2016: Measure<'continuum'> = {
  id: 'bar-u-alpha-2016',
  name: 'bar_u_alpha_2016',
  title: 'Unitizing alpha of marked against not marked (|u-alpha)',
  of: 'continuum',
  formula:
    'As u-alpha, with the codes left aside: text is marked or not marked. It tells where coders mark, not what they see there.',
  source:
    'Krippendorff, Mathet, Bouvry & Widlöcher 2016, On the reliability of unitizing textual continua',
  missing: 'As for u-alpha.',
  coders: 'two or more',
  measure(continuum) {
    const coincidences = coincidencesWithGaps(continuum);
    const gaps = coincidences.labels.get(null) ?? { any: 0, both: 0 };
    const chance = expectedOf(coincidences, null);
    return alphaFrom(gaps.any - gaps.both, chance.any - chance.both, coincidences, continuum);
  },
  example: {
    from: 'by hand: 10 characters, one coder marks 0 to 4, the other 2 to 6; observed 12 - 8, expected 4560/356 - 2640/356',
    continuum: { continuum: 10, coders: [[['A', 0, 4]], [['A', 2, 6]]] },
    value: 0.258,
    digits: 3,
  },
};
