/** What a check is: one file here is one rule. */
import type { ExampleStudy } from '../model/example.js';
import type { Finding, Rule, RuledFinding } from '../model/finding.js';
import type { InspectedStudy } from '../model/study.js';

export interface Check extends Rule {
  /**
   * What the rule looks at. Rules on anything but `files` rest when the codebook cannot be read; rules on
   * `checking` look at what was asked of the checks and what they found, and run last.
   */
  readonly on: 'files' | 'codebook' | 'keywords' | 'study' | 'codings' | 'checking';
  /** A study with the fault, and the places it must be found at: `codebook.yaml:7`. */
  readonly bad: { readonly study: ExampleStudy; readonly found: readonly string[] };
  /** A study without it. */
  readonly good: ExampleStudy;
  /** @param done what the rules found that ran before, for a rule on `checking` */
  find(study: InspectedStudy, done?: ChecksDone): readonly Finding[];
}

export interface ChecksDone {
  /** The ids of all rules that there are. */
  readonly known: readonly string[];
  /** The ids of those that ran before. */
  readonly ran: readonly string[];
  readonly findings: readonly RuledFinding[];
}
