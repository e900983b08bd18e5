/** Whether the text on either side of some words still reads as it did. */
import { likeness } from './likeness.js';
import type { Sought } from './sought.js';

/** A side may have changed by this much and still be what stood there: a slip mended, a mark added. */
const sameSide = 0.8;

/** What stands before words that begin at `from`. */
export function leftAgrees(text: string, { before }: Sought, from: number): boolean {
  return likeness(text.slice(Math.max(0, from - before.length), from), before, sameSide) > 0;
}

/** What stands behind words that end at `to`. */
export function rightAgrees(text: string, { after }: Sought, to: number): boolean {
  return likeness(text.slice(to, to + after.length), after, sameSide) > 0;
}
