/** A code that keywords propose for a segment. It counts for nothing until a person accepts it. */
import type { Span } from './span.js';

/** One place where a keyword of a code was found. */
export interface KeywordHit extends Span {
  /** The keyword as the codebook writes it. */
  readonly keyword: string;
  /** The words it was found in. */
  readonly text: string;
  readonly points: number;
}

export interface Suggestion extends Span {
  /** A short hash of transcript, span and code: the same on every run. */
  readonly id: string;
  readonly transcript: string;
  readonly code: string;
  /** Sum of the points of its keywords, each counted once. */
  readonly score: number;
  readonly quote: string;
  readonly speaker?: string;
  /** Every hit, in the order of the text: the reasons. */
  readonly hits: readonly KeywordHit[];
}

/** The keywords of some hits, each once. */
export function keywordsOf(hits: Suggestion['hits']): string[] {
  return [...new Set(hits.map(({ keyword }) => keyword))];
}
