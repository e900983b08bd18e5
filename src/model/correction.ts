/** What has become of a transcript whose source was corrected, and of the codings on it. */
import type { CoderWork } from './study.js';
import type { Transcript, Turn } from './transcript.js';

export interface Correction {
  readonly transcript: Transcript;
  /** How many turns kept their number. */
  readonly kept: number;
  /** Those of them that say something else now, as they were. */
  readonly changed: readonly Turn[];
  readonly added: number;
  /** Turns that are gone, as they were. */
  readonly vanished: readonly Turn[];
}

/** One coder's codings on a transcript, in the order of place and code; withdrawn ones are left out. */
export type CoderAnchors = Pick<CoderWork, 'coder' | 'codings'>;
