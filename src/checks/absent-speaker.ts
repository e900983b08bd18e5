/** Somebody speaks in a session whose list of those present does not have them. */
import { sessionOf } from '../model/session.js';
import { listed } from '../text/plural.js';
import { sizeOf } from '../text/transcript-size.js';
import type { Check } from './contract.js';
import { inSettings } from './places.js';

export const absentSpeaker: Check = {
  id: 'absent-speaker',
  title: 'Somebody speaks in a session they did not attend',
  severity: 'warning',
  on: 'study',
  why: 'Tables count people among those who were present. A speaker who was not there makes a share above one, or is a wrong label in the transcript.',
  mend: 'Add them to the attendees of the session, or correct the speaker in the transcript.',
  bad: {
    study: {
      settings: [
        'study: Care',
        'sessions:',
        '  - id: spring',
        '    transcripts: [s1]',
        '    moderators: [M1]',
        '    attendees: [P1]',
      ].join('\n'),
      transcripts: { s1: 'M1: And then?\nP1: He rang me back.\nP2: So he did.' },
    },
    found: ['alongside.yaml:6'],
  },
  good: {
    settings: 'study: Care\nsessions:\n  - {id: spring, transcripts: [s1]}\n',
    transcripts: { s1: 'M1: And then?\nP1: He rang me back.' },
  },
  find: (study) =>
    study.settings.sessions.flatMap(({ id, attendees, moderators }, index) => {
      if (attendees.length === 0) return [];
      const there = new Set([...attendees, ...moderators]);
      const own = study.transcripts.filter((one) => sessionOf(study.settings, one) === id);
      return own.flatMap((transcript) => {
        const absent = sizeOf(transcript)
          .speakers.map((speaker) => speaker.id)
          .filter((speaker) => !there.has(speaker));
        if (absent.length === 0) return [];
        return [
          {
            ...inSettings(study, `sessions.${index}.attendees`),
            message: `${listed(absent)} ${absent.length === 1 ? 'speaks' : 'speak'} in ${transcript.id}, and session "${id}" does not list them as present.`,
            hint: `Add them: alongside session set ${id} --attendees ${[...attendees, ...absent].join(',')}   Or correct the speaker in the transcript.`,
          },
        ];
      });
    }),
};
