/** Whether the text on either side of a place reads as it did. */
import { likeness } from './likeness.js';
import type { Sought } from './sought.js';

/** A side may have changed by this much and still be what stood there: a slip mended, a mark added. */
const sameSide = 0.8;

/** What stands on one side of the words. */
export interface Side {
  readonly then: string;
  readonly now: string;
  /** Whether it reads as it did, or nearly. */
  readonly agrees: boolean;
}

/** The side before words that begin at `from`. */
export function leftSide(text: string, { before }: Sought, from: number): Side {
  return side(before, text.slice(Math.max(0, from - before.length), from));
}

/** The side behind words that end at `to`. */
export function rightSide(text: string, { after }: Sought, to: number): Side {
  return side(after, text.slice(to, to + after.length));
}

function side(then: string, now: string): Side {
  return { then, now, agrees: likeness(now, then, sameSide) > 0 };
}
