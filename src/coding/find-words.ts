/** Looks for the words of a coding in a text that has changed, and is content with no doubt. */

import { occurrencesOf } from '../text/occurrences.js';
import { findChanged } from './find-changed.js';
import { overlap } from './overlap.js';
import { leftSide, rightSide, type Side } from './sides.js';
import { type FoundWords, placesOf, type Sought } from './sought.js';

/**
 * @param text folded, with its edges
 * @param nth which of how many the words were, where they stood more than once
 */
export function findWords(
  text: string,
  sought: Sought,
  nth: readonly [which: number, of: number] | undefined,
): FoundWords | undefined {
  const places = placesOf(sought, text);
  // Of words that stood there twice nobody can say which of both is gone or has changed.
  if (places.length === 0) return nth ? undefined : findChanged(text, sought);
  const at = nth ? sameOfMany(text, sought, places, nth) : theOnly(text, sought, places);
  return at === undefined ? undefined : { from: at, to: at + sought.quote.length, similarity: 1 };
}

/** So many letters, of the words and of what stands beside them as before, are no coincidence. */
const enough = 12;

/**
 * The place of words that stood there once. Where they stand there twice now, only what is beside them
 * can decide; where that has changed, nothing else in the text may look like a part of them.
 */
function theOnly(text: string, sought: Sought, places: readonly number[]): number | undefined {
  const { quote } = sought;
  const seen = places.map((at) => ({
    at,
    left: leftSide(text, sought, at),
    right: rightSide(text, sought, at + quote.length),
  }));
  const likely = seen.filter(({ left, right }) => left.agrees || right.agrees);
  const [one, ...others] = places.length === 1 ? seen : likely;
  if (!one || others.length > 0) return undefined;
  const { at, left, right } = one;
  if (left.now === left.then && right.now === right.then) return at;
  if (isStuttered(quote, left, right) || !isAlone(text, quote)) return undefined;
  if (left.agrees && right.agrees) return at;
  const beside = [left, right].map(({ agrees, then }) => (agrees ? then.length : 0));
  const letters = beside.reduce((a, b) => a + b, quote.length);
  return places.length === 1 && letters >= enough ? at : undefined;
}

/**
 * True where a side has changed, and the words begin or end as it did or does now: of "no, no, he said"
 * less one "no" nobody can say which of both is left.
 */
function isStuttered(quote: string, left: Side, right: Side): boolean {
  return (
    (left.now !== left.then && [left.then, left.now].some((text) => overlap(text, quote) > 0)) ||
    (right.now !== right.then && [right.then, right.now].some((text) => overlap(quote, text) > 0))
  );
}

/** True where the words neither begin nor end like others, so that no part of them can be a part of those. */
function isAlone(text: string, quote: string): boolean {
  return [quote.slice(0, enough), quote.slice(-enough)].every(
    (end) => occurrencesOf(end, text).length === 1,
  );
}

/**
 * The place of words that stood there several times. All must stand there still, none of them close
 * by, and just one, the same in the row, between the very letters it stood between.
 */
function sameOfMany(
  text: string,
  sought: Sought,
  places: readonly number[],
  [which, of]: readonly [which: number, of: number],
): number | undefined {
  const { quote, before, after } = sought;
  const whole = before + quote + after;
  if (places.length !== of || placesOf(sought, whole).length > 1) return undefined;
  const alike = places.filter(
    (at) => at >= before.length && text.startsWith(whole, at - before.length),
  );
  return alike.length === 1 && alike[0] === places[which - 1] ? alike[0] : undefined;
}
