/** A line of a coding log is no act. */
import type { Check } from './contract.js';

export const brokenLogLine: Check = {
  id: 'broken-log-line',
  title: 'A line of a coding log cannot be read',
  severity: 'warning',
  on: 'files',
  why: 'A crash or an edit by hand left half a line. Every other line is used, so nothing else is lost, but that one act is.',
  mend: 'Look at the line, apply the coding again if it is missing, then take the line away.',
  bad: {
    study: {
      transcripts: { s1: 'P1: He rang me back.' },
      codings: ['anna trust s1:1'],
      overwrite: { 'codings/anna.jsonl': '{"act":"code","id":"01K' },
    },
    found: ['codings/anna.jsonl:1'],
  },
  good: { transcripts: { s1: 'P1: He rang me back.' }, codings: ['anna trust s1:1'] },
  find: ({ faults }) => faults.filter(({ of }) => of === 'log'),
};
