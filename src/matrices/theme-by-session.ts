/** Codes by session: how often each code was given in each meeting of a group. */
import { sessionOf, sessionsOf } from '../model/session.js';
import type { Study } from '../model/study.js';
import type { Table } from './contract.js';
import { type Columns, countCells, countSegments, segmentsBehind } from './count-segments.js';
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
    return countSegments(themeBySession.id, input, columnsOf(input.study));
  },
  behind: (input, row, column) => segmentsBehind(input, columnsOf(input.study), row, column),
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

function columnsOf(study: Study): Columns {
  return {
    by: 'session',
    ids: sessionsOf(study),
    of: ({ transcript }) => [sessionOf(study.settings, transcript)],
  };
}
