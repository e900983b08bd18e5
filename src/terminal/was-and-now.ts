/** Words that have changed: as they were, and below it as they are. */
import { wrap } from '../text/width.js';
import { shortQuote } from './act-text.js';
import { screenWidth } from './output.js';

/** Columns. */
export const margin = 10;
export const longestQuote = 240;

/** Two quotes of what has changed, with a little of what stands around it. */
export function wasAndNow(was: string, now: string): string[] {
  const start = Math.max(0, sameStart(was, now) - around);
  const end = Math.max(0, sameEnd(was, now) - around);
  const changed = (text: string) => shortQuote(cut(text, start, text.length - end), longestQuote);
  return [...indented(`was ${changed(was)}`), ...indented(`now ${changed(now)}`)];
}

/** So much is shown of what stays the same beside a change. */
const around = 40;

function sameStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same;
}

/** What ends alike, and is not in the beginning that is alike. */
function sameEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length) - sameStart(a, b);
  let same = 0;
  while (same < most && a.at(-1 - same) === b.at(-1 - same)) same += 1;
  return same;
}

/** The whole words between two places. */
function cut(text: string, from: number, to: number): string {
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const end = to === text.length ? to : text.lastIndexOf(' ', to);
  if (start === 0 && from > 0) return text;
  return `${start > 0 ? '…' : ''}${text.slice(start, end > start ? end : to)}${end < text.length ? '…' : ''}`;
}

/** Wrapped to the screen, behind the margin. */
export function indented(text: string): string[] {
  return wrap(text, screenWidth() - margin).map((line) => ' '.repeat(margin) + line);
}
