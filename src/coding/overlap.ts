/** How far one text goes on as another began. */
import { cutsWord } from './sought.js';

/** Longer overlaps are not looked for: time grows with their square. */
const longest = 4000;

/** How many units at the end of one text, in whole words, are the beginning of the next. */
export function overlap(text: string, next: string): number {
  for (let length = Math.min(text.length, next.length, longest); length > 0; length -= 1) {
    const isSame = text.endsWith(next.slice(0, length));
    if (isSame && !cutsWord(text, text.length - length) && !cutsWord(next, length)) return length;
  }
  return 0;
}
