/** Codes by speaker: in whose words each code was found. */
import type { Table } from './contract.js';
import { countSegments } from './count-segments.js';
import { speakersIn, speakersOf } from './speakers.js';
import { workedExample } from './worked-example.js';

/** Under a table whose cells do not add up to its totals. */
const severalSpeakers =
  'A segment with several speakers counts for each of them, once in the total of its row.';

export const themeBySpeaker: Table = {
  id: 'theme-by-speaker',
  title: 'Codes by speaker',
  meaning:
    'A row is a code, under its themes; a column is a speaker of the transcripts, moderators last ' +
    'and only where the study counts them. A cell counts the segments with the code in which that ' +
    'person speaks. A segment with several speakers counts for each of them, but once in the total ' +
    'of its row and in the total of all, which can be smaller than the sum of the cells.',
  sums: false,
  build(input) {
    const table = countSegments(input, {
      by: 'speaker',
      ids: speakersOf(input.study),
      of: (segment) => speakersIn(segment, input.study.settings),
    });
    const addsUp = table.totals.columns.reduce((sum, total) => sum + total, 0) === table.totals.all;
    return addsUp ? table : { ...table, footer: `${table.footer} ${severalSpeakers}` };
  },
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
