/** What a check is: one file here is one rule. */
import type { ExampleStudy } from '../model/example.js';
import type { Finding } from '../model/finding.js';
import type { Severity } from '../model/settings.js';
import type { InspectedStudy } from '../model/study.js';

export interface Check {
  /** What is wrong, in words: `duplicate-code-id`. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** What the rule looks at. Rules on anything but `files` rest when the codebook cannot be read. */
  readonly on: 'files' | 'codebook' | 'keywords' | 'study' | 'codings';
  /** Why it matters to a researcher. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
  /** A study with the fault, and the places it must be found at: `codebook.yaml:7`. */
  readonly bad: { readonly study: ExampleStudy; readonly found: readonly string[] };
  /** A study without it. */
  readonly good: ExampleStudy;
  find(study: InspectedStudy): readonly Finding[];
}
