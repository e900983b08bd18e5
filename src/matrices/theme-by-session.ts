/** Codes by session: how often each code was given in each meeting of a group. */
import type { Table } from './contract.js';
import { countCells, countSegments, segmentsBehind } from './count-segments.js';
import { bySession } from './groupings.js';
import { workedExample } from './worked-example.js';

export const themeBySession: Table = {
  id: 'theme-by-session',
  title: 'Codes by session',
  meaning:
    'A row is a code, under its themes; a column is a session of the settings, or one that a ' +
    'transcript names. A cell counts the segments of the session’s transcripts that carry the code, ' +
    'each segment once. Segments of transcripts without a session have a column of their own.',
  unit: 'segment',
  cells: countCells,
  sums: true,
  build(input) {
    return countSegments(themeBySession.id, input, bySession(input.study));
  },
  behind: (input, row, column) => segmentsBehind(input, bySession(input.study), row, column),
  example: {
    study: workedExample,
    rows: ['Being there', 'Openness', 'Routing', 'Advocacy'],
    columns: ['spring', 'no session'],
    cells: [
      [2, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ],
  },
};
