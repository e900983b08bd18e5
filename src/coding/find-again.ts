/**
 * Finds the words of a coding in the transcript as it is now. Words that cannot be found for certain
 * make an orphan: a coding is never left on other words.
 */
import type { Anchored } from '../model/act.js';
import type { Anchor } from '../model/coding.js';
import type { Transcript } from '../model/transcript.js';
import { quoteOf, slicesOf } from '../text/turns.js';
import { turnHash } from './anchored.js';
import { findQuote } from './find-quote.js';
import { regionOf } from './region.js';

const orphan: Anchor = { state: 'orphan' };

export function findAgain(transcript: Transcript | undefined, coding: Anchored): Anchor {
  if (!transcript) return orphan;
  const { from, to, quote } = coding;
  if (isUnchanged(transcript, coding)) return { state: 'same', span: { from, to } };
  const region = regionOf(transcript, coding);
  if (!region || quote === '') return orphan;
  const found = findQuote(region.text, coding, region.start);
  if (!found) return orphan;
  const span = region.spanOf(found.from, found.to);
  // A change elsewhere in the turn moves nothing.
  const stayed = quoteOf(transcript, { from, to }) === quote && isSame(span, coding);
  if (stayed) return { state: 'same', span };
  return { state: found.how, span, ...(found.how === 'fuzzy' && { similarity: found.similarity }) };
}

function isSame(a: { from: readonly number[]; to: readonly number[] }, b: Anchored): boolean {
  return `${a.from} ${a.to}` === `${b.from} ${b.to}`;
}

/** Every turn it touches reads as it did, and the quote stands at its place. */
function isUnchanged(transcript: Transcript, coding: Anchored): boolean {
  const slices = slicesOf(transcript, coding);
  return (
    slices.length > 0 &&
    slices.length === coding.text.length &&
    slices.every(({ turn }, index) => turnHash(turn) === coding.text[index]) &&
    quoteOf(transcript, coding) === coding.quote
  );
}
