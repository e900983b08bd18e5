/** The table that every format's example writes: groups, counts, totals, and words that look like markup. */
import type { Matrix } from '../model/matrix.js';

export const workedExample: Matrix = {
  kind: 'theme-by-speaker',
  title: 'Codes by speaker',
  groupHeading: 'Themes',
  rowHeading: 'Codes',
  rows: [
    { id: 'trust', label: 'Trust', group: 'Bond' },
    { id: 'being-there', label: 'Being there | being <near>', group: 'Bond' },
    { id: 'routing', label: '=Routing, "passing on"', group: 'Support' },
  ],
  columns: [
    { id: 'P1', label: 'P1' },
    { id: 'P2', label: 'P2' },
  ],
  cells: [
    [2, 0],
    [10, 1],
    [0, 0],
  ],
  totals: { rows: [2, 11, 0], columns: [12, 1], all: 13 },
  footer: '3 codes, 13 codings by anna on 1 transcript; corpus 3f9a1c, codebook 77be02.',
};
