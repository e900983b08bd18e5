/** What the unitizing alphas share: alpha over all labels, and why there may be none. */
import type { Continuum, Figure, UndefinedFigure } from './contract.js';
import { type Coincidences, expectedOf } from './intersections.js';

/** 1 - (all - agreeing) / (all - agreeing by chance). */
export function alphaOfCoincidences(coincidences: Coincidences, continuum: Continuum): Figure {
  const { all, labels } = coincidences;
  let [agreeing, chance] = [0, 0];
  for (const [label, { both }] of labels) {
    agreeing += both;
    chance += expectedOf(coincidences, label).both;
  }
  return alphaFrom(all - agreeing, all - chance, coincidences, continuum);
}

/** 1 - observed / expected disagreement. */
export function alphaFrom(
  observed: number,
  expected: number,
  { all }: Coincidences,
  { continuum, coders }: Continuum,
): Figure {
  if (coders.length < 2) return oneCoder;
  if (continuum === 0) return { value: null, reason: 'there is no text' };
  if (coders.every((stretches) => stretches.length === 0)) return nobodyMarked;
  if (all === 0) return { value: null, reason: 'no two coders marked the same text' };
  // Lengths are whole numbers of characters: less than this is what rounding leaves.
  if (!(expected > 1e-9 * all)) return oneLabel;
  return { value: 1 - observed / expected, n: continuum };
}

export const oneCoder: UndefinedFigure = {
  value: null,
  reason: 'it takes two coders, and there is one',
};

export const nobodyMarked: UndefinedFigure = { value: null, reason: 'nobody marked anything' };

const oneLabel: UndefinedFigure = {
  value: null,
  reason: 'only one value was used: all agree, and by chance they would agree as well',
};
