/** A concordance: each place where words are said, in its surroundings. */
import type { Transcript, Turn } from './transcript.js';

export interface ConcordanceLine {
  readonly transcript: Transcript;
  readonly turn: Turn;
  /** Where the words stand, in code points. */
  readonly at: readonly [from: number, to: number];
  /** What stands before them in their turn. */
  readonly left: string;
  /** The words as they were said; with the rest empty where they must not be shown. */
  readonly word: string;
  readonly right: string;
}
