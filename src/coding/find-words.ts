/** Looks for the words of a coding in a text that has changed, and is content with no doubt. */
import type { Anchored } from '../model/act.js';
import { isAlone, telling } from './alone.js';
import { findChanged } from './find-changed.js';
import { overlap } from './overlap.js';
import { leftAgrees, rightAgrees } from './sides.js';
import { type FoundWords, hashAround, placesOf, type Sought } from './sought.js';

/**
 * @param text folded, with its edges
 * @param nth which they were of several, and what stood around each
 */
export function findWords(
  text: string,
  sought: Sought,
  nth: Anchored['nth'],
): FoundWords | undefined {
  const places = placesOf(sought, text);
  // Of words that stood there twice nobody can say which of both is gone or has changed.
  if (places.length === 0) return nth ? undefined : findChanged(text, sought);
  const at = nth ? sameInRow(text, sought, places, nth) : theOnly(text, sought, places);
  return at === undefined ? undefined : { from: at, to: at + sought.quote.length, similarity: 1 };
}

/**
 * The place of words that stood there once: the one with something beside it that stood there before.
 * Where the other side has changed, nothing else in the text may look like a part of the words.
 */
function theOnly(text: string, sought: Sought, places: readonly number[]): number | undefined {
  const { quote, before, after } = sought;
  const seen = places.map((at) => ({
    at,
    left: leftAgrees(text, sought, at),
    right: rightAgrees(text, sought, at + quote.length),
  }));
  const [one, ...others] = seen.filter(({ left, right }) => left || right);
  if (!one || others.length > 0) return undefined;
  const { at, left, right } = one;
  if (text.endsWith(before, at) && text.startsWith(after, at + quote.length)) return at;
  if (isStuttered(text, sought, at) || !isAlone(text, sought)) return undefined;
  if (left && right) return at;
  const letters = quote.length + (left ? before.length : 0) + (right ? after.length : 0);
  return places.length === 1 && letters >= telling ? at : undefined;
}

/**
 * True where a side has changed, and the words begin or end as it did or does now: of "no, no, he said"
 * less one "no" nobody can say which of both is left.
 */
function isStuttered(text: string, { quote, before, after }: Sought, at: number): boolean {
  const end = at + quote.length;
  const left = [before, text.slice(Math.max(0, at - quote.length), at)];
  const right = [after, text.slice(end, end + quote.length)];
  return (
    (!text.endsWith(before, at) &&
      (beginsTwice(quote) || left.some((beside) => overlap(beside, quote) > 0))) ||
    (!text.startsWith(after, end) &&
      (endsTwice(quote) || right.some((beside) => overlap(quote, beside) > 0)))
  );
}

/** "I know, I know you": with the first of both gone, what was typed behind the second may take its place. */
function beginsTwice(quote: string): boolean {
  const words = quote.split(' ');
  return words.some((_, at) => at > 0 && isSaidAgain(words, 0, at));
}

function endsTwice(quote: string): boolean {
  const words = quote.split(' ');
  return words.some((_, at) => at > 0 && isSaidAgain(words, words.length - 2 * at, at));
}

/** True where so many words are followed by the same words. */
function isSaidAgain(words: readonly string[], from: number, length: number): boolean {
  if (from < 0 || from + 2 * length > words.length) return false;
  for (let at = from; at < from + length; at += 1) {
    if (words[at] !== words[at + length]) return false;
  }
  return true;
}

/** The place of words that stood there several times: each of these must stand there still, between the same letters. */
function sameInRow(
  text: string,
  sought: Sought,
  places: readonly number[],
  [which, around]: NonNullable<Anchored['nth']>,
): number | undefined {
  return hashAround(text, sought, places) === around ? places[which - 1] : undefined;
}
