/** Settings or a comment name a rule that does not exist. */
import { didYouMean } from '../text/nearest.js';
import type { Check } from './contract.js';
import { inSettings } from './places.js';

export const unknownRule: Check = {
  id: 'unknown-rule',
  title: 'Settings or a comment name a rule that does not exist',
  severity: 'warning',
  on: 'checking',
  why: 'Somebody believes that a rule is off, or an error, and it is not.',
  mend: 'Write the id of the rule as alongside check prints it behind the severity, or take the line away.',
  bad: {
    study: {
      settings: ['study: Care', 'checks:', '  no-such-rule: off'].join('\n'),
      codebook: [
        'codebook: care',
        '# alongside-ignore no-such-rule-either: we have decided so',
        'themes: []',
      ].join('\n'),
    },
    found: ['alongside.yaml:3', 'codebook.yaml:2'],
  },
  good: {},
  find: (study, { known } = { known: [], ran: [], findings: [] }) =>
    [
      ...Object.keys(study.settings.checks).map((rule) => ({
        rule,
        ...inSettings(study, `checks.${rule}`),
      })),
      ...study.ignores.flatMap(({ file, line, column, rules }) =>
        rules.map((rule) => ({ rule, file, line, column })),
      ),
    ]
      .filter(({ rule }) => !known.includes(rule))
      .map(({ rule, ...place }) => ({
        ...place,
        message: `There is no rule "${rule}".${didYouMean(rule, known)}`,
        hint: 'See how they are called: alongside check --list',
      })),
};
