/** Something a check found. */
import type { Place } from './place.js';
import type { Severity } from './settings.js';

/** What a rule says of itself. */
export interface Rule {
  /** What is wrong, in words: `duplicate-code-id`. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters to a researcher. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
}

/** What a rule reports; the severity comes from the rule or the study's settings. */
export interface Finding extends Place {
  /** One sentence: what is wrong. */
  readonly message: string;
  /** What to do next. */
  readonly hint: string;
}

/** A finding with the rule that made it. */
export interface RuledFinding extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}
