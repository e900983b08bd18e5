/** Categories as numbers, where a scale is one of numbers or of an order. */
import type { RatedUnits, UndefinedFigure } from './contract.js';
import { numberOf } from './rated-units.js';

/** The categories as numbers, or why they are none. */
export function scoresOf({ categories }: RatedUnits): Float64Array | UndefinedFigure {
  const numbers = categories.map(numberOf);
  const at = numbers.indexOf(undefined);
  if (at >= 0) {
    return {
      value: null,
      reason: `“${categories[at]}” is no number, and the scale is one of numbers`,
    };
  }
  return Float64Array.from(numbers, (number) => number ?? 0);
}
