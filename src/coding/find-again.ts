/**
 * Finds the words of a coding in the transcript as it is now. Words that cannot be found for certain
 * make an orphan: a coding is never left on other words.
 */
import type { Anchored } from '../model/act.js';
import type { Anchor } from '../model/coding.js';
import { type Span, sameSpan } from '../model/span.js';
import type { Transcript } from '../model/transcript.js';
import { fold, unfold } from '../text/fold.js';
import type { Range } from '../text/pattern.js';
import { quoteOf, slicesOf, wordsIn } from '../text/turns.js';
import { turnHash, widened } from './anchored.js';
import { findWords } from './find-words.js';
import { regionOf } from './region.js';
import { framed, soughtOf } from './sought.js';
import { isTorn } from './torn.js';

const orphan: Anchor = { state: 'orphan' };

export function findAgain(transcript: Transcript | undefined, coding: Anchored): Anchor {
  if (!transcript) return orphan;
  if (isUnchanged(transcript, coding)) return anchorAsCoded(coding);
  const region = regionOf(transcript, coding);
  if (!region) return orphan;
  const folded = region.folded();
  const found = findWords(framed(folded.text), soughtOf(coding), coding.nth);
  if (!found) return orphan;
  // The frame is one character wide.
  const [start, end] = asQuoted(
    region.text,
    unfold(folded, [found.from - 1, found.to - 1]),
    coding,
  );
  return anchorAt(transcript, coding, region.spanOf(start, end), found.similarity);
}

/** The words stand where they were coded. */
export function anchorAsCoded({ from, to }: Span): Anchor {
  return { state: 'same', span: { from, to } };
}

/** The words with the white space that the quote has at its ends, if it stands there too. */
function asQuoted(text: string, [from, to]: Range, { quote }: Anchored): Range {
  const start = from - (quote.length - quote.trimStart().length);
  return start >= 0 && text.startsWith(quote, start) ? [start, start + quote.length] : [from, to];
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
  const now = quoteOf(transcript, span);
  if (now !== coding.quote) return isPartedAlike(coding, now) ? { state: 'folded', span } : orphan;
  // A change elsewhere in the turn moves nothing.
  return { state: sameSpan(span, coding) ? 'same' : 'moved', span };
}

/** True where turns end behind the same words. Within one turn, a line may end anywhere. */
function isPartedAlike({ text, quote }: Anchored, now: string): boolean {
  if (text.length < 2) return true;
  const lines = (words: string) => words.split('\n').map((line) => fold(line).text.trim());
  return `${lines(quote)}` === `${lines(now)}`;
}

/** Every turn it touches reads as it did, and the quote stands at its place. */
export function isUnchanged(transcript: Transcript, coding: Anchored): boolean {
  const slices = slicesOf(transcript, coding);
  return (
    slices.length > 0 &&
    slices.length === coding.text.length &&
    slices.every(({ turn }, index) => turnHash(turn) === coding.text[index]) &&
    wordsIn(slices) === coding.quote
  );
}
