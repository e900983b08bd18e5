/** A comment in a YAML file that asks the checks to leave a line alone. */
import type { RuledFinding } from './finding.js';
import type { Position } from './place.js';

export interface Ignore extends Position {
  /** Relative to the study folder. */
  readonly file: string;
  /** The ids of the rules it names. */
  readonly rules: readonly string[];
  /** Why, in the writer's words; empty where they say nothing. */
  readonly reason: string;
  /** The line it is about. */
  readonly covers: number;
}

/** True where the comment asks to leave this finding alone. */
export function ignores({ file, covers, rules }: Ignore, finding: RuledFinding): boolean {
  return file === finding.file && covers === finding.line && rules.includes(finding.rule);
}
