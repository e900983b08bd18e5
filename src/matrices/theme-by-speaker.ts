/** Codes by speaker: in whose words each code was found. */
import type { Table } from './contract.js';
import { countCells, countSegments, segmentsBehind } from './count-segments.js';
import { severalSpeakers } from './footer.js';
import { bySpeaker } from './groupings.js';
import { workedExample } from './worked-example.js';

export const themeBySpeaker: Table = {
  id: 'theme-by-speaker',
  title: 'Codes by speaker',
  meaning:
    'A row is a code, under its themes; a column is a speaker of the transcripts, moderators last ' +
    'and only where the study counts them. A cell counts the segments with the code in which that ' +
    'person speaks. A segment with several speakers counts for each of them, but once in the total ' +
    'of its row and in the total of all, which can be smaller than the sum of the cells.',
  unit: 'segment',
  cells: countCells,
  sums: false,
  build(input) {
    return severalSpeakers(countSegments(themeBySpeaker.id, input, bySpeaker(input.study)));
  },
  behind: (input, row, column) => segmentsBehind(input, bySpeaker(input.study), row, column),
  example: {
    study: workedExample,
    rows: ['Being there', 'Openness', 'Routing', 'Advocacy'],
    columns: ['P1', 'P2', 'P3'],
    cells: [
      [2, 1, 0],
      [1, 0, 1],
      [1, 0, 0],
      [0, 0, 0],
    ],
  },
};
