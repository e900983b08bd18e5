/** Looks for words that have changed themselves: what now stands between the words that stood around them. */
import { occurrencesOf } from '../text/occurrences.js';
import { likeness } from './likeness.js';
import { leftAgrees, rightAgrees } from './sides.js';
import type { FoundWords, Sought } from './sought.js';

/** Below this, words are somebody else's. */
const leastSimilarity = 0.8;

/** So much of what stands there must be the words as they were, whatever was dropped from them. */
const leastKept = 0.85;

/** A quote shorter than this is like too many others that differ by a letter. */
const shortest = 12;

/** How many letters next to the words must be as they were, on either side, to say where the words begin and end. */
const seam = 8;

/** Undefined where the words around the quote do not stand there just once, or what is between them is not like it. */
export function findChanged(text: string, sought: Sought): FoundWords | undefined {
  const { quote, before, after } = sought;
  if (quote.length < shortest) return undefined;
  const left = before.slice(-seam);
  const [from, ...otherStarts] = occurrencesOf(left, text)
    .map((at) => at + left.length)
    .filter((at) => leftAgrees(text, sought, at));
  const [to, ...otherEnds] = occurrencesOf(after.slice(0, seam), text).filter((at) =>
    rightAgrees(text, sought, at),
  );
  if (from === undefined || to === undefined || from >= to) return undefined;
  if (otherStarts.length > 0 || otherEnds.length > 0) return undefined;
  const now = text.slice(from, to);
  const similarity = likeness(quote, now, leastSimilarity);
  const kept = similarity * Math.max(quote.length, now.length);
  return kept > 0 && kept >= leastKept * now.length ? { from, to, similarity } : undefined;
}
