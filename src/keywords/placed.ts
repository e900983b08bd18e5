/** Stretches of a turn with their places in code points, as the model counts them. */
import { lengthOf } from '../text/offsets.js';

/** UTF-16 units of a turn's text, half open. */
interface Units {
  readonly from: number;
  readonly to: number;
}

export type Placed<T extends Units = Units> = T & {
  /** The same stretch in code points. */
  readonly at: readonly [from: number, to: number];
};

/** Adds the places. Stretches come in the order of their starts, so the text is counted once. */
export function placed<T extends Units>(text: string, stretches: readonly T[]): Placed<T>[] {
  let unit = 0;
  let point = 0;
  return stretches.map((stretch) => {
    point += lengthOf(text.slice(unit, stretch.from));
    unit = stretch.from;
    return { at: [point, point + lengthOf(text.slice(unit, stretch.to))], ...stretch };
  });
}
