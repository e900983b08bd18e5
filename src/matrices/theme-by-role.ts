/** Codes by role: whether practitioners, relatives or others speak of them. */
import type { Study } from '../model/study.js';
import type { Table } from './contract.js';
import { type Columns, countCells, countSegments, segmentsBehind } from './count-segments.js';
import { severalSpeakers } from './footer.js';
import { speakersIn, speakersOf } from './speakers.js';
import { workedExample } from './worked-example.js';

export const themeByRole: Table = {
  id: 'theme-by-role',
  title: 'Codes by role',
  meaning:
    'A row is a code, under its themes; a column is a role that speakers have in the transcripts, ' +
    'moderators only where the study counts them. A cell counts the segments with the code in which ' +
    'somebody in that role speaks. A segment with several roles counts for each of them, but once in ' +
    'the total of its row and in the total of all.',
  unit: 'segment',
  cells: countCells,
  sums: false,
  build(input) {
    return severalSpeakers(countSegments(themeByRole.id, input, columnsOf(input.study)));
  },
  behind: (input, row, column) => segmentsBehind(input, columnsOf(input.study), row, column),
  example: {
    study: {
      ...workedExample,
      settings: `${workedExample.settings}participants:
  - {id: P1, role: nurse}
  - {id: P2, role: relative}
`,
    },
    rows: ['Being there', 'Openness', 'Routing', 'Advocacy'],
    columns: ['nurse', 'relative', 'no role'],
    cells: [
      [2, 1, 0],
      [1, 0, 1],
      [1, 0, 0],
      [0, 0, 0],
    ],
  },
};

function columnsOf(study: Study): Columns {
  const counted = new Set(speakersOf(study));
  const roles = study.transcripts.flatMap(({ speakers }) =>
    speakers.filter(({ id }) => counted.has(id)).flatMap(({ role }) => role ?? []),
  );
  return {
    by: 'role',
    ids: [...new Set(roles)],
    of: (segment) => {
      const speaking = speakersIn(segment, study.settings);
      const roleOf = (id: string | undefined) =>
        segment.transcript.speakers.find((one) => one.id === id)?.role;
      return [...new Set(speaking.map(roleOf))];
    },
  };
}
