/** Codes by role: whether practitioners, relatives or others speak of them. */
import type { Table } from './contract.js';
import { countCells, countSegments, segmentsBehind } from './count-segments.js';
import { severalSpeakers } from './footer.js';
import { byRole } from './groupings.js';
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
    return severalSpeakers(countSegments(themeByRole.id, input, byRole(input.study)));
  },
  behind: (input, row, column) => segmentsBehind(input, byRole(input.study), row, column),
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
