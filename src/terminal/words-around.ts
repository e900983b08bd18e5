/** A stretch of a turn with a few words before and behind it, in one line. */
import { allToUnits } from '../text/offsets.js';
import { visible } from '../text/visible.js';

/** Characters on each side, at most. */
const side = 26;

/** @param at code points */
export function wordsAround(text: string, at: readonly [from: number, to: number]): string {
  const [from = 0, to = 0] = allToUnits(text, at);
  const first = text.indexOf(' ', from - side);
  const start = from <= side ? 0 : first < 0 || first >= from ? from : first + 1;
  const last = text.lastIndexOf(' ', to + side);
  const end = to + side >= text.length ? text.length : Math.max(to, last);
  const words = visible(text.slice(start, end)).replace(/\s+/g, ' ').trim();
  return `${start > 0 ? '…' : ''}${words}${end < text.length ? '…' : ''}`;
}
