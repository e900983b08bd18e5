/** Negation: whether what is said from a place on is denied. A rule for English; in other languages nothing is. */
import { primaryLanguage } from './language.js';

const negation = /\b(?:[a-z]+n't|no|not|never|without|nobody|neither|nor|hardly|cannot)\b/g;

/** Words that may stand between the negation and what it denies: auxiliaries, articles, adverbs of degree. */
const slight = new Set(
  'a an the any one be being been get getting have had has do did to ever really much very quite want wanted going longer about is are was were am would could can will should'.split(
    ' ',
  ),
);

/** At most so many of them. */
const most = 3;

/** UTF-16 units that they take at the most, with the spaces between them. */
const reach = 30;

/**
 * Tells whether a negation stands right before a place, with at most three slight words between: "not giving up",
 * "we never really wanted to give up"; not "not just giving up", "not easy, giving up", "why not give up?".
 * @param folded folded text, looked through once, and not before a place is asked for
 */
export function denials(folded: string, language: string): (at: number) => boolean {
  if (primaryLanguage(language) !== 'en') return () => false;
  let ends: readonly number[] | undefined;
  return (at) => {
    ends ??= negationsIn(folded);
    const last = lastBefore(ends, at);
    return last !== undefined && at - last <= reach && onlySlight(folded.slice(last, at));
  };
}

/** Where each ends, in UTF-16 units. */
function negationsIn(folded: string): number[] {
  const ends: number[] = [];
  for (const { index, 0: word } of folded.matchAll(negation)) {
    const asks = index >= 4 && folded.slice(index - 4, index) === 'why ';
    if (!asks) ends.push(index + word.length);
  }
  return ends;
}

function lastBefore(ends: readonly number[], at: number): number | undefined {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return ends[low - 1];
}

/** A sign between words is none of them, so that a negation reaches no further than its clause. */
function onlySlight(between: string): boolean {
  const words = between.split(' ').filter((word) => word !== '');
  return words.length <= most && words.every((word) => slight.has(word));
}
