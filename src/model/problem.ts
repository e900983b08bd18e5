/** What stops a command: something a person can mend. A bug is any other error. */
import type { Place } from './place.js';

export interface ProblemDetails {
  /** What is wrong, as a sentence: `Code "trust" has no definition.` */
  readonly what: string;
  /** What to do or type next, as a sentence. */
  readonly next: string;
  readonly where?: Place;
  /** The file's own line at `where`, so that nobody has to open the file to understand. */
  readonly excerpt?: string;
}

export class Problem extends Error {
  readonly details: ProblemDetails;

  constructor(details: ProblemDetails) {
    super(details.what);
    this.name = 'Problem';
    this.details = details;
  }
}
