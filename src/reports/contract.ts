/** What a format for findings is: one file here writes what a program, a CI service or an editor reads. */
import type { Rule, RuledFinding } from '../model/finding.js';

/** What a run of the checks has to say. */
export interface CheckReport {
  /** In the order of file, line, column and rule. */
  readonly findings: readonly RuledFinding[];
  /** The rules that ran, in the order of their ids. */
  readonly rules: readonly Rule[];
  /** The folder of the study in its repository, with a slash behind it; empty where it is the repository. */
  readonly folder: string;
  /** Whether warnings fail the run too. */
  readonly strict: boolean;
  /** Of Alongside. */
  readonly version: string;
}

export interface ReportFormat {
  /** As `--format` takes it. */
  readonly id: string;
  readonly title: string;
  /** One paragraph for the reference page. */
  readonly description: string;
  /** The finished document; the same for the same report, byte for byte. It ends in a line feed or is empty. */
  write(report: CheckReport): string;
  /** A report and the document it gives. */
  readonly example: { readonly report: CheckReport; readonly gives: string };
}
