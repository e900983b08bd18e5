/** Codes by transcript: how often each code was given in each talk. */
import type { Table } from './contract.js';
import { countCells, countSegments, segmentsBehind } from './count-segments.js';
import { byTranscript } from './groupings.js';
import { workedExample } from './worked-example.js';

export const themeByTranscript: Table = {
  id: 'theme-by-transcript',
  title: 'Codes by transcript',
  meaning:
    'A row is a code, under its themes; a column is a transcript. A cell counts the segments of the ' +
    'transcript that carry the code, each segment once. Codes without a segment keep their row.',
  unit: 'segment',
  cells: countCells,
  sums: true,
  build(input) {
    return countSegments(themeByTranscript.id, input, byTranscript(input.study));
  },
  behind: (input, row, column) => segmentsBehind(input, byTranscript(input.study), row, column),
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
