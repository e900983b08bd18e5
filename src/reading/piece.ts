/** A piece of a transcript as a source has it: labels are not yet speakers, turns not yet numbered. */
import type { Warning } from '../model/warning.js';

export interface SpeechPiece {
  readonly kind: 'speech';
  /** The speaker as written; absent where the source names nobody. */
  readonly label?: string;
  /** The speaker's role, where the source or the user says it of this piece. */
  readonly role?: string;
  /** True where the source names nobody and the label is ours: what --role says of labels is not about it. */
  readonly unlabelled?: boolean;
  readonly text: string;
  /** `HH:MM:SS.mmm` */
  readonly from?: string;
  readonly to?: string;
  /** The line of the source it begins on, from 1; absent where nobody reads the source line by line. */
  readonly line?: number;
}

interface AsidePiece {
  readonly kind: 'heading' | 'note' | 'preamble';
  readonly text: string;
  readonly line?: number;
}

export type Piece = SpeechPiece | AsidePiece;

/** A comment that somebody wrote beside the text. */
export interface Remark {
  readonly text: string;
  readonly by?: string;
  /** ISO 8601, as the source has it. */
  readonly at?: string;
  /** The line of the source it begins at, from 1. */
  readonly line: number;
}

/** The pieces of one transcript, and what a person should look at. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly warnings: readonly Warning[];
  readonly remarks?: readonly Remark[];
}
