/** Runs rules over a study. */
import type { Finding, RuledFinding } from '../model/finding.js';
import { ignores } from '../model/ignore.js';
import type { InspectedStudy } from '../model/study.js';
import { type ChosenRules, chooseChecks } from './choose-checks.js';
import type { Check } from './contract.js';

export interface CheckRun {
  /** In the order of file, line, column and rule. */
  readonly findings: readonly RuledFinding[];
  /** Those that a comment in the file asks to leave alone, in the same order. */
  readonly ignored: readonly RuledFinding[];
  /** The rules that ran, in the order of their ids. */
  readonly ran: readonly Check[];
  /** How many rules rested because the codebook cannot be read. */
  readonly resting: number;
}

/**
 * A severity in the settings wins over the rule's own.
 * @throws Problem where a rule is asked for that does not exist
 */
export function runChecks(
  study: InspectedStudy,
  checks: readonly Check[],
  chosen: ChosenRules = {},
): CheckRun {
  const readable = study.faults.every(({ of }) => of !== 'codebook');
  const wanted = chooseChecks(checks, study.settings.checks, chosen);
  const ran = wanted
    .filter(({ on }) => readable || on === 'files' || on === 'checking')
    .sort((a, b) => compare(a.id, b.id));
  const looking = ran.filter(({ on }) => on !== 'checking');
  const found = looking.flatMap((check) => check.find(study).map(ruledBy(check, study)));
  const idsOf = (some: readonly Check[]) => some.map(({ id }) => id);
  const done = { known: idsOf(checks), ran: idsOf(looking), findings: found };
  const ofChecking = ran
    .filter(({ on }) => on === 'checking')
    .flatMap((check) => check.find(study, done).map(ruledBy(check, study)));
  const all = [...found, ...ofChecking].sort(byPlace);
  const isIgnored = (one: RuledFinding) => study.ignores.some((ignore) => ignores(ignore, one));
  return {
    findings: all.filter((one) => !isIgnored(one)),
    ignored: all.filter(isIgnored),
    ran,
    resting: wanted.length - ran.length,
  };
}

function ruledBy({ id: rule, severity: own }: Check, { settings }: InspectedStudy) {
  const set = settings.checks[rule];
  const severity = set === 'error' || set === 'warning' ? set : own;
  return (finding: Finding): RuledFinding => ({ rule, severity, ...finding });
}

function byPlace(a: RuledFinding, b: RuledFinding): number {
  return (
    compare(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.rule, b.rule)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
