/** Somebody speaks whom the study does not list. */
import { type Transcript, turnsOf } from '../model/transcript.js';
import { didYouMean } from '../text/nearest.js';
import { listed } from '../text/plural.js';
import type { Check } from './contract.js';

export const speakerNotListed: Check = {
  id: 'speaker-not-listed',
  title: 'A speaker is not among the participants',
  severity: 'warning',
  on: 'study',
  why: 'Tables by role or attribute leave them out, and nobody can say what they agreed to. Often it is a listed person under another label. Rests where the study lists fewer than half of those who speak.',
  mend: 'List them (alongside participant set ID), or import the transcript again with --map LABEL=ID.',
  bad: {
    study: {
      settings: 'study: Care\nparticipants:\n  - {id: P1}\n  - {id: P2}\n',
      transcripts: { s1: 'P1: He rang me back.\nP11: So he did.' },
    },
    found: ['transcripts/s1.jsonl:1'],
  },
  good: {
    settings: 'study: Care\nparticipants:\n  - {id: P1}\n  - {id: P2, aliases: [Mum]}\n',
    transcripts: { s1: 'P1: He rang me back.\nMum: So he did.' },
  },
  find: ({ settings, transcripts }) => {
    const ids = settings.participants.map(({ id }) => id);
    const known = new Set([...ids, ...settings.participants.flatMap(({ aliases }) => aliases)]);
    const spoken = transcripts.map(({ id, lines }) => ({ id, speakers: speakersIn({ lines }) }));
    const all = [...new Set(spoken.flatMap(({ speakers }) => speakers))];
    // A list of a few, such as those who withdrew, is not meant to be whole.
    if (all.filter((id) => known.has(id)).length < all.length / 2) return [];
    return spoken.flatMap(({ id: transcript, speakers }) => {
      const strangers = speakers.filter((id) => !known.has(id));
      const [first] = strangers;
      if (first === undefined) return [];
      const verb = strangers.length === 1 ? 'speaks' : 'speak';
      const meant = strangers.length === 1 ? didYouMean(first, ids) : '';
      return [
        {
          ...{ file: `transcripts/${transcript}.jsonl`, line: 1, column: 1 },
          message: `${listed(strangers)} ${verb} in ${transcript}, and no participant of the study is called so.${meant}`,
          hint: `List them: alongside participant set ${first}   If it is somebody who is listed, import again with --map "${first}=ID".`,
        },
      ];
    });
  },
};

function speakersIn(transcript: Pick<Transcript, 'lines'>): string[] {
  return [...new Set(turnsOf(transcript).flatMap(({ speaker }) => speaker ?? []))];
}
