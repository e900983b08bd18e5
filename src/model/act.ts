/** What a coder does, as their log keeps it. Acts are only ever added. */
import type { Span } from './span.js';

/** What every act has: an id of its own (a ULID) and the time it was done (ISO 8601, UTC). */
interface Done {
  readonly id: string;
  readonly at: string;
}

/** How a coding came about: chosen by a person, or suggested by a keyword and accepted by one. */
export type How = 'by-hand' | 'by-keyword';

/** A stretch of talk as it was when it was coded, with what is needed to find it again. */
export interface Anchored extends Span {
  readonly transcript: string;
  /** The words, the slices of several turns joined by LF. */
  readonly quote: string;
  /** Up to 32 characters before and after, in their own turn. */
  readonly before: string;
  readonly after: string;
  /** A short hash of each turn touched, as it was. */
  readonly text: readonly string[];
  /**
   * Where these turns hold the same words again, or others that begin or end like them: which of them
   * they are, from 1, and a short hash of what stands around each.
   */
  readonly nth?: readonly [which: number, around: string];
}

export interface CodeAct extends Done, Anchored {
  readonly act: 'code';
  readonly code: string;
  /** Hash of the code's name, definition, include and exclude. */
  readonly definition: string;
  readonly how: How;
  /** The keywords that suggested it. */
  readonly keywords?: readonly string[];
  /** Hash of the codebook's content. */
  readonly codebook: string;
}

export interface UncodeAct extends Done {
  readonly act: 'uncode';
  readonly coding: string;
  readonly why?: string;
}

/** A suggestion turned down: these words are not this code. */
export interface DeclineAct extends Done, Span {
  readonly act: 'decline';
  readonly transcript: string;
  readonly code: string;
  readonly keywords: readonly string[];
  readonly why?: string;
}

/** A new place for a coding, confirmed by its coder after the text changed. */
export interface MoveAct extends Done, Omit<Anchored, 'transcript'> {
  readonly act: 'move';
  readonly coding: string;
}

export interface NoteAct extends Done {
  readonly act: 'note';
  readonly coding: string;
  readonly text: string;
}

/** This coding still holds, under the definition that its code has now. */
export interface KeepAct extends Done {
  readonly act: 'keep';
  readonly coding: string;
  /** Hashes as a code act has them. */
  readonly definition: string;
  readonly codebook: string;
}

/** This coder has read these turns, first and last included. */
export interface SeenAct extends Done {
  readonly act: 'seen';
  readonly transcript: string;
  readonly turns: readonly [first: number, last: number];
}

/** Cancels an act; undoing an undo redoes it. */
export interface UndoAct extends Done {
  readonly act: 'undo';
  readonly of: string;
}

export type Act =
  | CodeAct
  | UncodeAct
  | DeclineAct
  | MoveAct
  | NoteAct
  | KeepAct
  | SeenAct
  | UndoAct;
