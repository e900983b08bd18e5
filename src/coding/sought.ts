/** What is looked for in a text that has changed: the words of a coding, and what stood on either side of them. */
import type { Anchored } from '../model/act.js';
import { fold } from '../text/fold.js';
import { shortHash } from '../text/hash.js';
import { occurrencesOf } from '../text/occurrences.js';
import { lengthOf } from '../text/offsets.js';

/** How many code points are kept on either side of a quote, in their own turn. */
export const contextLength = 32;

/** They mark where the turns begin and end, so that this counts as surroundings too. Folded text has neither. */
const first = '\n';
const last = '\r';

/** Folded, in UTF-16 units. */
export interface Sought {
  readonly quote: string;
  /** Never empty, since the edge is part of them. */
  readonly before: string;
  readonly after: string;
}

/** A stretch of the text in UTF-16 units. */
export interface FoundWords {
  readonly from: number;
  readonly to: number;
  /** 1 where they read as they did, but for what folding hides. */
  readonly similarity: number;
}

/** White space at the ends of a quote counts as beside it: a turn that ends there has none. */
export function soughtOf({
  quote,
  before,
  after,
}: Pick<Anchored, 'quote' | 'before' | 'after'>): Sought {
  const words = quote.trim();
  const start = quote.length - quote.trimStart().length;
  return {
    quote: fold(words).text,
    before: (isShort(before) ? first : '') + fold(before + quote.slice(0, start)).text,
    after: fold(quote.slice(start + words.length) + after).text + (isShort(after) ? last : ''),
  };
}

/** A context is cut short by nothing but the edge of its turn. */
function isShort(context: string): boolean {
  return lengthOf(context) < contextLength;
}

/** Folded text of whole turns, with their edges. */
export function framed(text: string): string {
  return first + text + last;
}

/**
 * Where the quote stands, but not inside other words ("no" in "know") unless it was cut out of words itself,
 * and never as a letter less its accent.
 */
export function placesOf({ quote, before, after }: Sought, text: string): number[] {
  const cutsFirst = cutsWord(before + quote, before.length);
  const cutsLast = cutsWord(quote + after, quote.length);
  const isWhole = (at: number, cuts: boolean) =>
    cuts ? !cutsLetter(text, at) : !cutsWord(text, at);
  return occurrencesOf(quote, text).filter(
    (at) => isWhole(at, cutsFirst) && isWhole(at + quote.length, cutsLast),
  );
}

/** A short hash of the quote wherever it stands, with what is around it there. */
export function hashAround(text: string, { quote }: Sought, places: readonly number[]): string {
  const end = quote.length + contextLength;
  const around = places.map((at) => text.slice(Math.max(0, at - contextLength), at + end));
  return shortHash(around.join('\n'));
}

const endsInWord = /[\p{L}\p{M}\p{N}]$/u;
const beginsInWord = /^[\p{L}\p{M}\p{N}]/u;
const mark = /^\p{M}/u;

/** True where letters stand on both sides, or a letter is cut. Two units hold any character. */
export function cutsWord(text: string, at: number): boolean {
  const isInWord =
    beginsInWord.test(text.slice(at, at + 2)) &&
    endsInWord.test(text.slice(Math.max(0, at - 2), at));
  return isInWord || cutsLetter(text, at);
}

/** True before a mark, which belongs to the character before it. */
function cutsLetter(text: string, at: number): boolean {
  return mark.test(text.slice(at, at + 2));
}
