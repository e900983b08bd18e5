/** A session names a transcript that the study does not have. */
import { didYouMean } from '../text/nearest.js';
import type { Check } from './contract.js';
import { inSettings } from './places.js';

export const sessionWithoutTranscript: Check = {
  id: 'session-without-transcript',
  title: 'A session names an unknown transcript',
  severity: 'warning',
  on: 'study',
  why: 'What was said there is in no table by session, and the transcript that was meant has no session.',
  mend: 'Write the id of the transcript (alongside transcript list), or import it.',
  bad: {
    study: {
      settings: 'study: Care\nsessions:\n  - {id: spring, transcripts: [session1]}\n',
      transcripts: { session: 'P1: He rang me back.' },
    },
    found: ['alongside.yaml:3'],
  },
  good: {
    settings: 'study: Care\nsessions:\n  - {id: spring, transcripts: [s1]}\n',
    transcripts: { s1: 'P1: He rang me back.' },
  },
  find: (study) => {
    const ids = study.transcripts.map(({ id }) => id);
    if (ids.length === 0) return [];
    return study.settings.sessions.flatMap(({ id, transcripts }, at) =>
      transcripts.flatMap((transcript, index) =>
        ids.includes(transcript)
          ? []
          : [
              {
                ...inSettings(study, `sessions.${at}.transcripts.${index}`),
                message: `Session "${id}" names the transcript "${transcript}", which the study does not have.${didYouMean(transcript, ids)}`,
                hint: 'Write the id of the transcript, or import it. List those there are: alongside transcript list',
              },
            ],
      ),
    );
  },
};
