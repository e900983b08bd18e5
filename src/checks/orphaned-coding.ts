/** A coding whose words are gone. */
import type { Check } from './contract.js';

export const orphanedCoding: Check = {
  id: 'orphaned-coding',
  title: 'A coding has lost its words',
  severity: 'error',
  on: 'codings',
  why: 'The transcript changed, and the coded words cannot be found for certain. The coding is kept, and counts in no table until somebody decides.',
  mend: 'Let its coder give it the place where its words stand now (alongside anchors --place), or take it away.',
  bad: {
    study: {
      transcripts: { s1: 'P1: He rang me back on the Thursday.' },
      codings: ['anna trust s1:1'],
      overwrite: {
        'transcripts/s1.jsonl': [
          '{"alongside":"transcript","version":1,"id":"s1","source":{},"speakers":[{"id":"P1","label":"P1"}],"attributes":{}}',
          '{"turn":1,"speaker":"P1","text":"Nobody called."}',
        ].join('\n'),
      },
    },
    found: ['codings/anna.jsonl:1'],
  },
  good: {
    transcripts: { s1: 'P1: He rang me back on the Thursday.' },
    codings: ['anna trust s1:1'],
  },
  find: ({ work }) =>
    work.flatMap(({ coder, file, codings }) =>
      codings
        .filter(({ anchor }) => anchor.state === 'orphan')
        .map(({ id, line, transcript, from, quote }) => ({
          ...{ file, line, column: 1 },
          message: `${transcript}:${from[0]} no longer says “${quote.length > 60 ? `${quote.slice(0, 60)}…` : quote}”.`,
          hint: `See what is there: alongside anchors ${transcript} --coder ${coder}   Take it away: alongside remove ${id} --coder ${coder}`,
        })),
    ),
};
