/** Looks for words that have changed themselves: what now stands between the words that stood around them. */
import { occurrencesOf } from '../text/occurrences.js';
import { likeness } from './likeness.js';
import { leftSide, rightSide } from './sides.js';
import type { FoundWords, Sought } from './sought.js';

/** Below this, words are somebody else's. */
const leastSimilarity = 0.85;

/** A quote shorter than this is like too many others that differ by a letter. */
const shortest = 12;

/** How many letters next to the words must be as they were, on either side, to say where the words begin and end. */
const seam = 12;

/** Undefined where the words around the quote do not stand there just once, or what is between them is not like it. */
export function findChanged(text: string, sought: Sought): FoundWords | undefined {
  const { quote, before, after } = sought;
  if (quote.length < shortest) return undefined;
  const left = before.slice(-seam);
  const [from, ...otherStarts] = occurrencesOf(left, text)
    .map((at) => at + left.length)
    .filter((at) => leftSide(text, sought, at).agrees);
  const [to, ...otherEnds] = occurrencesOf(after.slice(0, seam), text).filter(
    (at) => rightSide(text, sought, at).agrees,
  );
  if (from === undefined || to === undefined || from >= to) return undefined;
  if (otherStarts.length > 0 || otherEnds.length > 0) return undefined;
  const similarity = likeness(quote, text.slice(from, to), leastSimilarity);
  return similarity > 0 ? { from, to, similarity } : undefined;
}
