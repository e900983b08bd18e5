/** Bars: a table of counts as a picture made of letters, for a terminal. */
import type { Matrix } from '../model/matrix.js';
import { visible } from '../text/visible.js';
import { padEnd, padStart, widest, wrap } from '../text/width.js';
import type { TextExport } from './contract.js';
import { heatOf } from './heat.js';
import { footLines } from './provenance-line.js';
import { workedExample } from './worked-example.js';

export const bars: TextExport = {
  id: 'bars',
  title: 'Bars on a terminal',
  extension: '.txt',
  description:
    'A line for each row: its label, a mark for each column that is the higher the more it holds, in ' +
    'the order of the columns and by the greatest cell of the table, then the sum of the row, and a bar ' +
    'as long as that. A count of nothing is a dot. Words and marks count as one.',
  write(matrix, { width = Number.POSITIVE_INFINITY }) {
    const { values, most } = heatOf(matrix);
    const sums = values.map((row, at) => matrix.totals?.rows[at] ?? total(row));
    const labels = matrix.rows.map(({ group = '', label }) => oneLine(label || group));
    const wide = widest(labels);
    const digits = String(Math.max(1, ...sums)).length;
    const line = matrix.columns.length > 1 ? matrix.columns.length + 2 : 0;
    const room = Math.max(10, Math.min(40, width - wide - line - digits - 4));
    const greatest = Math.max(1, ...sums);
    const rows = values.map((row, at) => {
      const sum = sums[at] ?? 0;
      const marks = line === 0 ? '' : `${row.map((value) => mark(value, most)).join('')}  `;
      const bar = barOf(Math.max(0, sum / greatest) * room);
      return `${padEnd(labels[at] ?? '', wide)}  ${marks}${padStart(String(sum), digits)}  ${bar}`.trimEnd();
    });
    const legend = line === 0 ? [] : wrap(legendOf(matrix), width);
    const notes = footLines(matrix).flatMap((note) => wrap(oneLine(note), width));
    return `${[oneLine(matrix.title), '', ...rows, '', ...legend, ...notes].join('\n')}\n`;
  },
  example: {
    matrix: workedExample,
    gives: `Codes by speaker

Trust                       ▂·   2  ███████▎
Being there | being <near>  █▁  11  ████████████████████████████████████████
=Routing, "passing on"      ··   0

The marks stand for: P1, P2.
3 codes, 13 codings by anna on 1 transcript; corpus 3f9a1c, codebook 77be02.
`,
  },
};

const heights = '▁▂▃▄▅▆▇█';
const eighths = ' ▏▎▍▌▋▊▉';

function mark(value: number, most: number): string {
  if (value <= 0) return '·';
  return heights.charAt(Math.ceil((value / most) * heights.length) - 1);
}

function barOf(length: number): string {
  const whole = Math.floor(length);
  return '█'.repeat(whole) + eighths.charAt(Math.floor((length - whole) * 8)).trim();
}

function legendOf({ columns }: Matrix): string {
  return oneLine(`The marks stand for: ${columns.map(({ label }) => label).join(', ')}.`);
}

function oneLine(text: string): string {
  return visible(text).replace(/[\t\n]/g, ' ');
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
