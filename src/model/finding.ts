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
  /** Where the finding can be mended without a person, and nothing is lost. */
  readonly fix?: Fix;
}

/** Something in a YAML file that says nothing new and can be taken away. */
export interface Fix {
  /** What it is: `the alias "trust"`. */
  readonly takes: string;
  /** The path of its value: `themes.0.codes.2.aliases.1`; without it, it is the comment at the place of the finding. */
  readonly path?: string;
}

/** A finding with the rule that made it. */
export interface RuledFinding extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}
