/** Markdown: a table for a page on GitHub or a draft in Pandoc. */
import type { Cell } from '../model/matrix.js';
import type { TableExport } from './contract.js';
import { gridOf } from './grid.js';
import { inline } from './markdown-text.js';
import { workedExample } from './worked-example.js';

export const md: TableExport = {
  id: 'md',
  title: 'Markdown',
  extension: '.md',
  description:
    'The title as a heading, a table as GitHub Flavored Markdown and Pandoc read it, the footer as ' +
    'a paragraph. A group stands on its first row. A new line in a cell is <br>. Characters that ' +
    'would be markup have a backslash before them.',
  write(matrix, { merge = 'blank' }) {
    const { head, body, foot, numeric } = gridOf(matrix, merge);
    const lines = [
      printRow(head),
      `| ${numeric.map((numbers) => (numbers ? '---:' : '---')).join(' | ')} |`,
      ...body.map(printRow),
      ...(foot ? [printRow(foot)] : []),
    ];
    return `# ${inline(matrix.title)}\n\n${lines.join('\n')}\n\n${paragraph(matrix.footer)}\n`;
  },
  example: {
    matrix: workedExample,
    gives: `# Codes by speaker

| Themes | Codes | P1 | P2 | Total |
| --- | --- | ---: | ---: | ---: |
| Bond | Trust | 2 | 0 | 2 |
|  | Being there \\| being \\<near> | 10 | 1 | 11 |
| Support | =Routing, "passing on" | 0 | 0 | 0 |
| Total |  | 12 | 1 | 13 |

3 codes, 13 codings by anna on 1 transcript; corpus 3f9a1c, codebook 77be02.
`,
  },
};

function printRow(cells: readonly Cell[]): string {
  return `| ${cells.map((cell) => inline(String(cell))).join(' | ')} |`;
}

/** A paragraph of it: nothing at its start makes it a heading, a list, a quotation or an underline. */
function paragraph(text: string): string {
  return inline(text.trimStart()).replace(/^[#>+\-=]|^\d{1,9}(?=[.)])/, (start) =>
    /\d/.test(start) ? `${start}\\` : `\\${start}`,
  );
}
