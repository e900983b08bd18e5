/** Comma-separated values: a table for spreadsheets, R and Python. */
import { type Cell, cellText } from '../model/matrix.js';
import { visible } from '../text/visible.js';
import type { TableExport } from './contract.js';
import { guardFormula } from './formula-guard.js';
import { gridOf } from './grid.js';
import { workedExample } from './worked-example.js';

export const csv: TableExport = {
  id: 'csv',
  title: 'Comma-separated values',
  extension: '.csv',
  description:
    'Quoted as RFC 4180 says, in UTF-8, with lines that end in LF so that git and the shell read ' +
    'them too. A group stands on each of its rows. Text that a spreadsheet would run as a formula ' +
    'has an apostrophe before it. The title and the footer are left out: a file of data holds rows.',
  write(matrix, { merge = 'repeat' }) {
    const { head, body, foot } = gridOf(matrix, merge);
    const records = [head, ...body, ...(foot ? [foot] : [])];
    return records.map((record) => `${record.map(printField).join(',')}\n`).join('');
  },
  example: {
    matrix: workedExample,
    gives: [
      'Themes,Codes,P1,P2,Total',
      'Bond,Trust,2,0,2',
      'Bond,Being there | being <near>,10,1,11',
      'Support,"\'=Routing, ""passing on""",0,0,0',
      'Total,,12,1,13',
      '',
    ].join('\n'),
  },
};

function printField(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = guardFormula(visible(cellText(cell)));
  return /[",\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
