/** The rules that checks go by, one a line: id, how much a finding matters in this study, and what is wrong. */
import type { Rule } from '../model/finding.js';
import { padEnd, widest } from '../text/width.js';

/** @param set severities of the study's settings, which win over a rule's own */
export function rulesText(
  rules: readonly Rule[],
  set: Readonly<Record<string, 'error' | 'warning' | 'off'>>,
): string {
  const column = widest(rules.map(({ id }) => id));
  return rules
    .map(
      ({ id, title, severity }) =>
        `${padEnd(id, column)}  ${padEnd(set[id] ?? severity, 7)}  ${title}`,
    )
    .join('\n');
}
