/** Long CSV: one value a row, for R and Python. */
import { type Cell, cellLines, cellText } from '../model/matrix.js';
import type { TextExport } from './contract.js';
import { printField, readRecords } from './csv-field.js';
import { workedExample } from './worked-example.js';

export const long: TextExport = {
  id: 'long',
  title: 'Long CSV, one value a row',
  extension: '.csv',
  description:
    'What tidy data in R and pandas want: a row for each value, with the ids and labels of the row and ' +
    'the column it stands in. A cell of several lines or bullets gives a row for each, numbered from 1; ' +
    'an empty cell gives none. Totals are left out, since a program adds up itself. Quoted and guarded ' +
    'as CSV is.',
  isData: true,
  write({ rows, columns, cells }) {
    const records = rows.flatMap((row, at) =>
      columns.flatMap((column, across) =>
        valuesOf(cells[at]?.[across] ?? '').map((value, line) => [
          ...[row.group ?? '', row.id, row.label, column.id, column.label],
          ...[line + 1, value],
        ]),
      ),
    );
    const head = ['group', 'row', 'row_label', 'column', 'column_label', 'line', 'value'];
    return [head, ...records].map((record) => `${record.map(printField).join(',')}\n`).join('');
  },
  read: (document) => ({ records: readRecords(document), around: '' }),
  example: {
    matrix: workedExample,
    gives: [
      'group,row,row_label,column,column_label,line,value',
      'Bond,trust,Trust,P1,P1,1,2',
      'Bond,trust,Trust,P2,P2,1,0',
      'Bond,being-there,Being there | being <near>,P1,P1,1,10',
      'Bond,being-there,Being there | being <near>,P2,P2,1,1',
      'Support,routing,"\'=Routing, ""passing on""",P1,P1,1,0',
      'Support,routing,"\'=Routing, ""passing on""",P2,P2,1,0',
      '',
    ].join('\n'),
  },
};

function valuesOf(cell: Cell): readonly Cell[] {
  if (typeof cell === 'number') return [cell];
  if (cellText(cell) === '') return [];
  return cellLines(cell).map(({ text }) => text);
}
