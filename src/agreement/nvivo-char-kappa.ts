/** Cohen's kappa of one code over characters, as NVivo counts it. */
import type { Continuum, Figure, Measure } from './contract.js';
import { eachMeeting, sectionsOf } from './intersections.js';
import { nobodyMarked, oneCoder } from './unitized.js';

export const nvivoCharKappa: Measure<'code'> = {
  id: 'nvivo-char-kappa',
  name: 'nvivo_char_kappa',
  title: "Cohen's kappa over characters",
  of: 'code',
  formula:
    'Each character has the code or not; (observed - expected) / (1 - expected), as in Cohen’s kappa. Text that nobody coded counts as agreement. Characters of one stretch are not independent, so that no interval is given.',
  source: 'Cohen 1960; the coding comparison of NVivo, by its manual',
  missing: 'None: what a coder has not marked, they left unmarked.',
  coders: 'two',
  measure: kappaOf,
  example: {
    from: 'the manual of NVivo: 1,000 characters, 50 coded by both, 150 by one, 800 by neither; kappa by hand (.85 - .77) / (1 - .77)',
    continuum: { continuum: 1000, coders: [[['A', 0, 200]], [['A', 0, 50]]] },
    code: 'A',
    value: 0.348,
    digits: 3,
  },
};

function kappaOf({ continuum, coders }: Continuum, code: string): Figure {
  const [first, second, ...others] = coders.map((stretches) =>
    sectionsOf(
      stretches.filter(([label]) => label === code),
      continuum,
    ),
  );
  if (!first || !second) return oneCoder;
  if (others.length > 0) {
    return { value: null, reason: `it takes two coders, and there are ${coders.length}` };
  }
  let [both, one, two] = [0, 0, 0];
  eachMeeting(first, second, (a, b, length) => {
    if (a.label !== null) one += length / continuum;
    if (b.label !== null) two += length / continuum;
    if (a.label !== null && b.label !== null) both += length / continuum;
  });
  if (one + two === 0) return { ...nobodyMarked, reason: 'nobody used the code' };
  const observed = 1 - one - two + 2 * both;
  const expected = one * two + (1 - one) * (1 - two);
  if (expected > 1 - 1e-12)
    return { value: null, reason: 'both coders gave it to all of the text' };
  return { value: (observed - expected) / (1 - expected), n: continuum };
}
