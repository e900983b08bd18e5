/** A report small enough to read at a glance: what each format here shows as its example. */
import type { CheckReport } from './contract.js';

export const workedExample: CheckReport = {
  findings: [
    {
      ...{
        rule: 'missing-definition',
        severity: 'error',
        message: 'Code "trust" has no definition.',
      },
      ...{ file: 'codebook.yaml', line: 6, column: 9 },
      hint: 'Add one sentence that a second coder could use.',
    },
    {
      ...{ rule: 'unknown-coder', severity: 'warning' },
      message: 'The log of "ben" is there, and nobody of that id is listed: 100% of 3 codings.',
      ...{ file: 'codings/ben.jsonl', line: 1 },
      hint: 'List them: alongside coder add ben',
    },
  ],
  rules: [
    {
      ...{ id: 'missing-definition', title: 'A code has no definition', severity: 'error' },
      why: 'A name alone lets two coders mean two things.',
      mend: 'Add one sentence that a second coder could use.',
    },
    {
      ...{ id: 'unknown-code', title: 'A coding has a code that is unknown', severity: 'error' },
      why: 'Nobody can say what it means.',
      mend: 'Put the code back.',
    },
    {
      ...{ id: 'unknown-coder', title: 'Somebody codes who is not listed', severity: 'warning' },
      why: 'A misspelled id makes two coders of one.',
      mend: 'List them, or rename the log.',
    },
  ],
  ...{ folder: 'study/', strict: false, version: '1.0.0' },
};
