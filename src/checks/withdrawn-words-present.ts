/** Words that a person has taken back stand in a file. */
import type { Check } from './contract.js';

export const withdrawnWordsPresent: Check = {
  id: 'withdrawn-words-present',
  title: 'Words that were withdrawn are in a file',
  severity: 'error',
  on: 'files',
  why: 'A participant took their words back, and a merge, a copy or an import has brought them in again. Commands hide the turns, but whoever opens the file reads them.',
  mend: 'Withdraw the person once more: alongside participant withdraw ID. What git keeps of earlier versions is separate.',
  bad: {
    study: {
      settings: [
        'study: Care',
        'coders: [{id: anna}]',
        'participants:',
        '  - {id: P1, withdrawn: 2026-11-22}',
      ].join('\n'),
      overwrite: {
        'transcripts/s1.jsonl': [
          '{"alongside":"transcript","version":1,"id":"s1","source":{},"speakers":[{"id":"P1","label":"P1"}],"attributes":{}}',
          '{"turn":1,"speaker":"P1","text":"[withdrawn]"}',
          '{"turn":2,"speaker":"P1","text":"He rang me back on the Thursday."}',
        ].join('\n'),
        'memos/first.md': 'She said that\nhe rang me back on the Thursday.',
      },
    },
    found: ['transcripts/s1.jsonl:3', 'memos/first.md:2'],
  },
  good: {
    settings:
      'study: Care\ncoders: [{id: anna}]\nparticipants:\n  - {id: P1, withdrawn: 2026-11-22}\n',
    overwrite: {
      'transcripts/s1.jsonl': [
        '{"alongside":"transcript","version":1,"id":"s1","source":{},"speakers":[{"id":"P1","label":"P1"}],"attributes":{}}',
        '{"turn":1,"speaker":"P1","text":"[withdrawn]"}',
      ].join('\n'),
    },
  },
  find: ({ faults }) => faults.filter(({ of }) => of === 'consent'),
};
