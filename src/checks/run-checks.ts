/** Runs rules over a study. */
import type { RuledFinding } from '../model/finding.js';
import type { InspectedStudy } from '../model/study.js';
import type { Check } from './contract.js';

export interface CheckRun {
  /** In the order of file, line, column and rule. */
  readonly findings: readonly RuledFinding[];
  readonly rules: number;
  /** Rules that rested because the codebook cannot be read. */
  readonly resting: number;
}

/** Rules that the settings turn off are left out; a severity in the settings wins over the rule's own. */
export function runChecks(study: InspectedStudy, checks: readonly Check[]): CheckRun {
  const readable = study.faults.every(({ of }) => of !== 'codebook');
  const wanted = checks.filter(({ id }) => study.settings.checks[id] !== 'off');
  const running = wanted.filter(({ on }) => readable || on === 'files');
  const findings = running.flatMap((check) => {
    const set = study.settings.checks[check.id];
    const severity = set === 'error' || set === 'warning' ? set : check.severity;
    return check.find(study).map(
      ({ file, line, column, message, hint }): RuledFinding => ({
        ...{ rule: check.id, severity, message, file },
        ...(line !== undefined && { line }),
        ...(column !== undefined && { column }),
        hint,
      }),
    );
  });
  return {
    findings: findings.sort(byPlace),
    rules: running.length,
    resting: wanted.length - running.length,
  };
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
