/** Plain text: a table in aligned columns, for a terminal. */
import type { Cell } from '../model/matrix.js';
import { visible } from '../text/visible.js';
import { padEnd, padStart, widthOf, wrap } from '../text/width.js';
import type { TableExport } from './contract.js';
import { gridOf } from './grid.js';
import { workedExample } from './worked-example.js';

/** Between two columns. */
const gap = '  ';

/** Columns of words get no narrower than this, nor than their longest word up to `longestWord`. */
const narrowest = 12;
const longestWord = 24;

export const text: TableExport = {
  id: 'text',
  title: 'Plain text',
  extension: '.txt',
  description:
    'Columns aligned by the width their characters take on a terminal, numbers to the right, a ' +
    'count of nothing as ·, a group on its first row, totals under a line, the footer last. On a ' +
    'narrow terminal the widest columns of words wrap first; where that is not enough, lines stay ' +
    'longer than the terminal rather than lose a column.',
  write(matrix, { width = Number.POSITIVE_INFINITY, merge = 'blank' }) {
    const { head, body, foot, numeric } = gridOf(matrix, merge);
    const records = [head, ...body, ...(foot ? [foot] : [])];
    const widths = fitColumns(records, numeric, width);
    const print = (record: readonly Cell[]) => printRecord(record, widths, numeric);
    const headings = print(head);
    const rule = '─'.repeat(Math.max(...headings.map(widthOf)));
    const totals = foot ? [rule, ...print(foot)] : [];
    const footer = wrap(printText(matrix.footer), width);
    return `${[...headings, rule, ...body.flatMap(print), ...totals, '', ...footer].join('\n')}\n`;
  },
  example: {
    matrix: workedExample,
    gives: `Themes   Codes                       P1  P2  Total
──────────────────────────────────────────────────
Bond     Trust                        2   ·      2
         Being there | being <near>  10   1     11
Support  =Routing, "passing on"       ·   ·      ·
──────────────────────────────────────────────────
Total                                12   1     13

3 codes, 13 codings by anna on 1 transcript; corpus 3f9a1c, codebook 77be02.
`,
  },
};

function printCell(cell: Cell): string {
  return cell === 0 ? '·' : printText(String(cell));
}

/** Text without the characters that would move a column; line feeds stay. */
function printText(cell: string): string {
  return visible(cell).replaceAll('\t', ' ');
}

/** Columns of words give way, the widest first, until the table fits or all of them are narrow. */
function fitColumns(
  records: readonly (readonly Cell[])[],
  numeric: readonly boolean[],
  width: number,
): readonly number[] {
  const natural = widest(records, (cell) => cell.split('\n'));
  const words = widest(records, (cell) => cell.split(/[ \n]/));
  const room = width - gap.length * (natural.length - 1);
  const capped = (most: number) =>
    natural.map((wide, column) => {
      if (numeric[column]) return wide;
      return Math.min(wide, Math.max(most, Math.min(words[column] ?? 0, longestWord)));
    });
  let most = Math.max(...natural);
  while (most > narrowest && sum(capped(most)) > room) most -= 1;
  return capped(most);
}

/** For each column, the width of the widest part of its cells. */
function widest(
  records: readonly (readonly Cell[])[],
  partsOf: (cell: string) => readonly string[],
): number[] {
  const widths: number[] = [];
  for (const record of records) {
    record.forEach((cell, column) => {
      for (const part of partsOf(printCell(cell))) {
        widths[column] = Math.max(widths[column] ?? 0, widthOf(part));
      }
    });
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The lines of one record: its cells side by side, as many lines as the longest of them takes. */
function printRecord(
  record: readonly Cell[],
  widths: readonly number[],
  numeric: readonly boolean[],
): string[] {
  const cells = record.map((cell, column) => wrap(printCell(cell), widths[column] ?? 0));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => {
        const pad = numeric[column] ? padStart : padEnd;
        return pad(lines[line] ?? '', widths[column] ?? 0);
      })
      .join(gap)
      .trimEnd(),
  );
}
