/** Codes by transcript: how often each code was given in each talk. */
import type { Table } from './contract.js';
import { countSegments } from './count-segments.js';
import { workedExample } from './worked-example.js';

export const themeByTranscript: Table = {
  id: 'theme-by-transcript',
  title: 'Codes by transcript',
  meaning:
    'A row is a code, under its themes; a column is a transcript. A cell counts the segments of the ' +
    'transcript that carry the code, each segment once. Codes without a segment keep their row.',
  sums: true,
  build(input) {
    return countSegments(input, {
      by: 'transcript',
      ids: input.study.transcripts.map(({ id }) => id),
      of: ({ transcript }) => [transcript.id],
    });
  },
  example: {
    study: workedExample,
    rows: ['Being there', 'Openness', 'Routing', 'Advocacy'],
    columns: ['talk-1', 'talk-2'],
    cells: [
      [2, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ],
  },
};
