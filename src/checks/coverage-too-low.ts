/** A transcript that nobody has read far enough. */

import { orderOf } from '../text/turns.js';
import { turnsRead } from '../text/turns-read.js';
import type { Check } from './contract.js';

export const coverageTooLow: Check = {
  id: 'coverage-too-low',
  title: 'Less of a transcript is read than the study asks for',
  severity: 'error',
  on: 'codings',
  why: 'A turn without a code counts as talk without the theme, though nobody has looked at it. Rests where alongside.yaml sets no coverage.',
  mend: 'Read on, and say so: alongside seen ID. For a study that reads a sample, set a lower coverage.',
  bad: {
    study: {
      settings: 'study: Care\ncoders: [{id: anna}]\ncoverage: 90\n',
      transcripts: { s1: 'P1: He rang me back.\nP2: So he did.', s2: 'P1: She came.' },
      codings: ['anna trust s1:1'],
    },
    found: ['transcripts/s2.jsonl:1'],
  },
  good: {
    settings: 'study: Care\ncoders: [{id: anna}]\n',
    transcripts: { s1: 'P1: He rang me back.' },
  },
  find: ({ settings: { coverage }, transcripts, work }) => {
    if (coverage === undefined) return [];
    const readers = work.map(turnsRead);
    return transcripts.flatMap((transcript) => {
      const { turns } = orderOf(transcript);
      const read = new Set(readers.flatMap((reader) => [...reader(transcript).places])).size;
      const share = turns.length === 0 ? 100 : (100 * read) / turns.length;
      if (share >= coverage) return [];
      return [
        {
          ...{ file: `transcripts/${transcript.id}.jsonl`, line: 1, column: 1 },
          message: `${read} of the ${turns.length} turns of ${transcript.id} are read (${Math.floor(share)} %), and the study asks for ${coverage} %.`,
          hint: `Read on: alongside read ${transcript.id}   or say what you have read: alongside seen ${transcript.id}`,
        },
      ];
    });
  },
};
