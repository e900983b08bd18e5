/** A comment asks the checks to leave a line alone and does not say why. */
import type { Check } from './contract.js';

export const ignoreWithoutReason: Check = {
  id: 'ignore-without-reason',
  title: 'A comment that silences a check gives no reason',
  severity: 'error',
  on: 'checking',
  why: 'Who reads the codebook next year, or reviews it now, cannot tell a decision from an oversight.',
  mend: 'Write the reason behind a colon, or take the comment away and mend what the check found.',
  bad: {
    study: {
      codebook: [
        'codebook: care',
        'themes:',
        '  - id: being-met',
        '    name: Being met',
        '    codes:',
        '      # alongside-ignore missing-definition',
        '      - {id: trust, name: Trust}',
      ].join('\n'),
    },
    found: ['codebook.yaml:6'],
  },
  good: {
    codebook: [
      'codebook: care',
      'themes:',
      '  - id: being-met',
      '    name: Being met',
      '    codes:',
      '      # alongside-ignore missing-definition: we define it together on Monday',
      '      - {id: trust, name: Trust}',
    ].join('\n'),
  },
  find: ({ ignores }) =>
    ignores
      .filter(({ rules, reason }) => rules.length > 0 && reason === '')
      .map(({ file, line, column, rules }) => ({
        ...{ file, line, column },
        message: `This comment silences ${rules.join(' and ')}, and does not say why.`,
        hint: `Write the reason behind a colon: # alongside-ignore ${rules.join(', ')}: why`,
      })),
};
