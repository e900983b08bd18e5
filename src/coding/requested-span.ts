/** Finds the words a person means by a citation and a quote. */
import { Problem } from '../model/problem.js';
import type { Span } from '../model/span.js';
import type { Transcript } from '../model/transcript.js';
import { parseCitation } from '../text/citation.js';
import { fold, unfold } from '../text/fold.js';
import { citedTranscript, resolveCitation } from '../text/resolve-citation.js';
import { regionOf } from './region.js';

export interface RequestedSpan {
  readonly transcript: Transcript;
  readonly span: Span;
}

/**
 * @param quote words inside the cited place; curly or straight quotation marks and case do not matter
 * @throws Problem when the place does not exist, or the words are not there exactly once
 */
export function requestedSpan(
  transcripts: readonly Transcript[],
  citation: string,
  quote = '',
): RequestedSpan {
  const { transcript: id, place } = parseCitation(citation);
  const transcript = citedTranscript(transcripts, id);
  const span = resolveCitation(transcript, place);
  if (quote === '') return { transcript, span };
  const region = regionOf(transcript, span);
  const found = region && findOnce(region.text, quote, citation);
  return { transcript, span: region && found ? region.spanOf(found[0], found[1]) : span };
}

function findOnce(text: string, quote: string, citation: string): readonly [number, number] {
  const exact = text.indexOf(quote);
  if (exact >= 0 && text.indexOf(quote, exact + 1) < 0) return [exact, exact + quote.length];
  const folded = fold(text);
  const sought = fold(quote).text;
  const at = folded.text.indexOf(sought);
  if (at < 0) {
    throw new Problem({
      what: `The words “${quote}” do not stand in ${citation}.`,
      next: `Look at the place: alongside read ${citation}`,
    });
  }
  if (folded.text.indexOf(sought, at + 1) >= 0) {
    throw new Problem({
      what: `The words “${quote}” stand in ${citation} more than once.`,
      next: 'Give more of them, or positions: s1:12@40-58',
    });
  }
  return unfold(folded, [at, at + sought.length]);
}
