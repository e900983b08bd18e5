/** A code that keywords or passages propose for a segment. It counts for nothing until a person accepts it. */
import type { Span } from './span.js';

/** What people have said of a keyword so far. */
export interface Learned {
  readonly accepted: number;
  readonly declined: number;
  /** What its points are multiplied by for it. */
  readonly weight: number;
}

/** One place where a keyword of a code was found. */
export interface KeywordHit extends Span {
  /** The keyword as the codebook writes it. */
  readonly keyword: string;
  /** The words it was found in. */
  readonly text: string;
  readonly points: number;
  /** Absent where nobody has answered what the keyword proposed. */
  readonly learned?: Learned;
}

/** Passages with codes: those that people coded in this study, or the examples that come with the codebook. */
export type AlikeTo = 'codings' | 'examples';

/** Another reason, learned from passages: the segment is like those with this code. */
export interface Alike {
  readonly to: AlikeTo;
  /** How many of those that people coded share a telling word with it. */
  readonly passages?: number;
  /** The words that tell, as they are said here, the most telling first. */
  readonly words: readonly string[];
  readonly points: number;
  /** Absent where nobody has answered what it proposed. */
  readonly learned?: Learned;
}

/** What the log of a coder calls these reasons, among the keywords. No keyword is written so. */
export const alikeMarks: Readonly<Record<AlikeTo, string>> = {
  codings: '~ like coded passages',
  examples: '~ like examples',
};

export interface Suggestion extends Span {
  /** A short hash of transcript, span and code: the same on every run. */
  readonly id: string;
  readonly transcript: string;
  readonly code: string;
  /** Sum of the points of its keywords, each counted once, and of what it is like. */
  readonly score: number;
  readonly quote: string;
  readonly speaker?: string;
  /** Every hit, in the order of the text: the reasons. */
  readonly hits: readonly KeywordHit[];
  readonly alike?: readonly Alike[];
}

/** The reasons of a suggestion as a log names them. */
export function reasonsFor({ hits, alike = [] }: Reasons): string[] {
  return [...new Set(hits.map(({ keyword }) => keyword)), ...alike.map(({ to }) => alikeMarks[to])];
}

interface Reasons {
  readonly hits: readonly Pick<KeywordHit, 'keyword'>[];
  readonly alike?: readonly Alike[];
}
