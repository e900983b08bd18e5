/** Plain text: a table in aligned columns, for a terminal. */
import type { Cell } from '../model/matrix.js';
import { widthOf, wrap } from '../text/width.js';
import type { TextExport } from './contract.js';
import { type Grid, gridOf, rowHeadings } from './grid.js';
import { footLines } from './provenance-line.js';
import { type Block, blocksOf, printRecord, printText } from './text-layout.js';
import { workedExample } from './worked-example.js';

export const text: TextExport = {
  id: 'text',
  title: 'Plain text',
  extension: '.txt',
  description:
    'Columns aligned by the width their characters take on a terminal, numbers to the right, a ' +
    'count of nothing as ·, a group on its first row, totals under a line, the footer last. On a ' +
    'narrow terminal the widest columns of words wrap first; where that is not enough, the columns ' +
    'come in blocks below each other, each with the headings of the rows.',
  write(matrix, { width = Number.POSITIVE_INFINITY, merge = 'blank' }) {
    const grid = gridOf(matrix, merge);
    const blocks = blocksOf(grid, rowHeadings(matrix).length, width);
    const tables = blocks.flatMap((block) => [...printBlock(grid, block), '']);
    const footer = footLines(matrix).flatMap((line) => wrap(printText(line), width));
    return `${[...tables, ...footer].join('\n')}\n`;
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

function printBlock({ head, body, foot, numeric }: Grid, block: Block): string[] {
  const print = (record: readonly Cell[]) => printRecord(record, numeric, block);
  const headings = print(head);
  const rule = '─'.repeat(Math.max(...headings.map(widthOf)));
  const totals = foot ? [rule, ...print(foot)] : [];
  return [...headings, rule, ...body.flatMap(print), ...totals];
}
