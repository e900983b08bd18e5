/** A transcript does not fit its header, or its source. */
import type { Check } from './contract.js';

export const transcriptMismatch: Check = {
  id: 'transcript-mismatch',
  title: 'A transcript does not fit its header',
  severity: 'error',
  on: 'files',
  why: 'Codings point at turns by number and count speakers by id. A file changed by hand can make both wrong without a sign.',
  mend: 'Take the file back from git or a copy, or import its source again.',
  bad: {
    study: {
      transcripts: { s1: 'P1: He rang me back.' },
      overwrite: {
        'transcripts/s1.jsonl': [
          '{"alongside":"transcript","version":1,"id":"s1","source":{},"speakers":[{"id":"P1","label":"P1"}],"attributes":{}}',
          '{"turn":1,"speaker":"P1","text":"He rang me back."}',
          '{"turn":1,"speaker":"P1","text":"Twice."}',
          '{"turn":2,"speaker":"P9","text":"Yes."}',
        ].join('\n'),
      },
    },
    found: ['transcripts/s1.jsonl:3', 'transcripts/s1.jsonl:4'],
  },
  good: { transcripts: { s1: 'P1: He rang me back.' } },
  find: ({ faults }) => faults.filter(({ of }) => of === 'transcript'),
};
