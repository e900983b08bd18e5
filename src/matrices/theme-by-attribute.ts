/** Codes by an attribute of those who speak, or of the talk: occupation, age group, site. */
import type { Table } from './contract.js';
import { countCells, countSegments, segmentsBehind } from './count-segments.js';
import { severalSpeakers } from './footer.js';
import { byAttribute } from './groupings.js';
import { workedExample } from './worked-example.js';

export const themeByAttribute: Table = {
  id: 'theme-by-attribute',
  title: 'Codes by attribute',
  meaning:
    'A row is a code, under its themes; a column is a value of one attribute, in the order in which ' +
    'the settings, then the transcripts, bring them. A cell counts the segments with the code in which ' +
    'somebody with that value speaks, or whose transcript has it. A segment with several values counts ' +
    'for each of them, but once in the total of its row and in the total of all.',
  unit: 'segment',
  cells: countCells,
  by: { KEY: 'the attribute; needed where people or transcripts have several' },
  sums: false,
  build(input) {
    return severalSpeakers(
      countSegments(themeByAttribute.id, input, byAttribute(input.study, input.options.by)),
    );
  },
  behind: (input, row, column) =>
    segmentsBehind(input, byAttribute(input.study, input.options.by), row, column),
  example: {
    study: {
      ...workedExample,
      settings: `${workedExample.settings}participants:
  - {id: P1, attributes: {work: nurse}}
  - {id: P2, attributes: {work: teacher}}
`,
    },
    options: { by: 'work' },
    rows: ['Being there', 'Openness', 'Routing', 'Advocacy'],
    columns: ['nurse', 'teacher', 'no work'],
    cells: [
      [2, 1, 0],
      [1, 0, 1],
      [1, 0, 0],
      [0, 0, 0],
    ],
  },
};
