/** Two sessions claim one transcript. */
import type { Check } from './contract.js';
import { inSettings } from './places.js';

export const transcriptInTwoSessions: Check = {
  id: 'transcript-in-two-sessions',
  title: 'A transcript belongs to two sessions',
  severity: 'warning',
  on: 'study',
  why: 'What people say is said once. Tables by session count it for the first of the two only.',
  mend: 'Leave it with the session at which it was recorded.',
  bad: {
    study: {
      settings: [
        'study: Care',
        'sessions:',
        '  - {id: spring, transcripts: [s1]}',
        '  - {id: autumn, transcripts: [s1]}',
      ].join('\n'),
      transcripts: { s1: 'P1: He rang me back.' },
    },
    found: ['alongside.yaml:4'],
  },
  good: {
    settings: 'study: Care\nsessions:\n  - {id: spring, transcripts: [s1]}\n  - {id: autumn}\n',
    transcripts: { s1: 'P1: He rang me back.' },
  },
  find: (study) => {
    const owners = new Map<string, string>();
    return study.settings.sessions.flatMap(({ id, transcripts }, at) =>
      transcripts.flatMap((transcript, index) => {
        const owner = owners.get(transcript);
        owners.set(transcript, owner ?? id);
        if (owner === undefined || owner === id) return [];
        return [
          {
            ...inSettings(study, `sessions.${at}.transcripts.${index}`),
            message: `"${transcript}" belongs to session "${id}" and to session "${owner}".`,
            hint: 'Leave it with the session at which it was recorded: alongside session set ID --transcripts …',
          },
        ];
      }),
    );
  },
};
