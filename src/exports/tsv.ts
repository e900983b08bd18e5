/** Tab-separated values: a table of one line a row, for pipes and scripts. */
import { type Cell, cellText } from '../model/matrix.js';
import { visible } from '../text/visible.js';
import type { TextExport } from './contract.js';
import { guardFormula } from './formula-guard.js';
import { gridOf } from './grid.js';
import { workedExample } from './worked-example.js';

export const tsv: TextExport = {
  id: 'tsv',
  title: 'Tab-separated values',
  extension: '.tsv',
  description:
    'One line a row, in UTF-8, without quotation marks around cells: read it with quoting off. A tab ' +
    'in a cell is written \\t, a line feed \\n, a backslash \\\\, as in PostgreSQL’s text format. A ' +
    'group stands on each of its rows. Text that a spreadsheet would run as a formula has an ' +
    'apostrophe before it. The title and the footer are left out: a file of data holds rows.',
  isData: true,
  write(matrix, { merge = 'repeat' }) {
    const { head, body, foot } = gridOf(matrix, merge);
    const records = [head, ...body, ...(foot ? [foot] : [])];
    return records.map((record) => `${record.map(printField).join('\t')}\n`).join('');
  },
  read: (document) => ({
    records: document
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t').map(readField)),
    around: '',
  }),
  example: {
    matrix: workedExample,
    gives: [
      'Themes\tCodes\tP1\tP2\tTotal',
      'Bond\tTrust\t2\t0\t2',
      'Bond\tBeing there | being <near>\t10\t1\t11',
      'Support\t\'=Routing, "passing on"\t0\t0\t0',
      'Total\t\t12\t1\t13',
      '',
    ].join('\n'),
  },
};

function printField(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  return guardFormula(visible(cellText(cell)))
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n');
}

function readField(field: string): string {
  const signs: Readonly<Record<string, string>> = { t: '\t', n: '\n' };
  return field.replace(/\\(.)/g, (_, letter: string) => signs[letter] ?? letter);
}
