/** A coding in force: one coder says that these words carry this code. */
import type { Anchored, How } from './act.js';
import type { Span } from './span.js';

/** How a coding's words were found in the transcript as it is now, or that their speaker has taken them back. */
export type AnchorState = 'same' | 'moved' | 'folded' | 'fuzzy' | 'orphan' | 'withdrawn';

export interface Anchor {
  readonly state: AnchorState;
  /** Where the words stand now; an orphan and what was withdrawn have no place. */
  readonly span?: Span;
  /** 0 to 1, for a fuzzy anchor. */
  readonly similarity?: number;
}

/** A coding as its log has it, before codebook and transcript are looked at. */
export interface LoggedCoding extends Anchored {
  readonly id: string;
  /** Identical codings (span, code, coder) count once: the ids of the others. */
  readonly twins: readonly string[];
  readonly coder: string;
  readonly code: string;
  /** The definition it was made under, or kept under since; hash. */
  readonly definition: string;
  /** Hash of the codebook of that time, whose copy stands in history/. */
  readonly codebook: string;
  readonly how: How;
  readonly keywords: readonly string[];
  readonly notes: readonly string[];
  readonly at: string;
}

/** What stood around a coding's words when it was made. */
export type Around = Pick<Anchored, 'before' | 'after' | 'text'>;

/** A coding with its code looked up and its words found again. */
export interface Coding extends Omit<LoggedCoding, keyof Around> {
  /** Left out where each turn it touches still reads as it did: the transcript says it. */
  readonly around?: Around | undefined;
  /** The id of the code it counts for today; undefined where the codebook knows none. */
  readonly current?: string | undefined;
  readonly anchor: Anchor;
  /** True where the code's definition has changed since. */
  readonly drifted: boolean;
  /** The line of the log its act stands on. */
  readonly line: number;
}

/** Where its words stand; for an orphan, where they stood when they were coded. */
export function placeOf(coding: Coding): Span {
  return coding.anchor.span ?? coding;
}
