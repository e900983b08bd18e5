/** A stretch of talk with a code: what tables count. */
import type { Span } from './span.js';
import type { Transcript } from './transcript.js';

export interface Segment {
  readonly code: string;
  readonly transcript: Transcript;
  /** Where its words stand now. */
  readonly span: Span;
}
