/** Comma-separated values: a table for spreadsheets, R and Python. */
import type { TextExport } from './contract.js';
import { printField, readRecords } from './csv-field.js';
import { gridOf } from './grid.js';
import { workedExample } from './worked-example.js';

export const csv: TextExport = {
  id: 'csv',
  title: 'Comma-separated values',
  extension: '.csv',
  description:
    'Quoted as RFC 4180 says, in UTF-8, with lines that end in LF so that git and the shell read ' +
    'them too. A group stands on each of its rows. Text that a spreadsheet would run as a formula ' +
    'has an apostrophe before it. The title and the footer are left out: a file of data holds rows.',
  isData: true,
  write(matrix, { merge = 'repeat' }) {
    const { head, body, foot } = gridOf(matrix, merge);
    const records = [head, ...body, ...(foot ? [foot] : [])];
    return records.map((record) => `${record.map(printField).join(',')}\n`).join('');
  },
  read: (document) => ({ records: readRecords(document), around: '' }),
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
