/**
 * Finds the words of a coding in the transcript as it is now. Words that cannot be found for certain
 * make an orphan: a coding is never left on other words.
 */
import type { Anchored } from '../model/act.js';
import type { Anchor } from '../model/coding.js';
import { type Span, sameSpan } from '../model/span.js';
import type { Transcript } from '../model/transcript.js';
import { unfold } from '../text/fold.js';
import { quoteOf, slicesOf } from '../text/turns.js';
import { turnHash, widened } from './anchored.js';
import { findWords } from './find-words.js';
import { regionOf } from './region.js';
import { framed, soughtOf } from './sought.js';
import { isTorn } from './torn.js';

const orphan: Anchor = { state: 'orphan' };

export function findAgain(transcript: Transcript | undefined, coding: Anchored): Anchor {
  if (!transcript) return orphan;
  const { from, to, quote, nth } = coding;
  if (isUnchanged(transcript, coding)) return { state: 'same', span: { from, to } };
  const region = regionOf(transcript, coding);
  if (!region || quote === '') return orphan;
  const folded = region.folded();
  const found = findWords(framed(folded.text), soughtOf(coding), nth);
  if (!found) return orphan;
  // The frame is one character wide.
  const [start, end] = unfold(folded, [found.from - 1, found.to - 1]);
  // Folding makes one space of many; of those around the words only theirs are.
  const inside = Math.max(0, region.text.slice(start, end).indexOf(quote));
  const isExact = region.text.startsWith(quote, start + inside);
  const span = isExact
    ? region.spanOf(start + inside, start + inside + quote.length)
    : region.spanOf(start, end);
  return anchorAt(transcript, coding, span, found.similarity);
}

function anchorAt(
  transcript: Transcript,
  coding: Anchored,
  span: Span,
  similarity: number,
): Anchor {
  // An accent or a joiner set behind the words has made their last letter another.
  if (!sameSpan(span, widened(transcript, span))) return orphan;
  if (similarity < 1) {
    return isTorn(transcript, coding, span) ? orphan : { state: 'fuzzy', span, similarity };
  }
  // A quote's line feed is folded to a space, and another turn may not begin at that space.
  if (slicesOf(transcript, span).length !== coding.text.length) return orphan;
  if (quoteOf(transcript, span) !== coding.quote) return { state: 'folded', span };
  // A change elsewhere in the turn moves nothing.
  return { state: sameSpan(span, coding) ? 'same' : 'moved', span };
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
