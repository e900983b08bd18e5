/** Markdown: a table for a page on GitHub or a draft in Pandoc. */
import { type Cell, cellText } from '../model/matrix.js';
import type { TextExport } from './contract.js';
import { gridOf } from './grid.js';
import { inline } from './markdown-text.js';
import { footLines } from './provenance-line.js';
import { workedExample } from './worked-example.js';

export const md: TextExport = {
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
    const footer = footLines(matrix).map(paragraph).join('\n\n');
    return `# ${inline(matrix.title)}\n\n${lines.join('\n')}\n\n${footer}\n`;
  },
  read(document) {
    const lines = document.split('\n');
    const table = lines.filter((line) => line.startsWith('| ') && !/^\| -{3}/.test(line));
    return {
      records: table.map((line) => cellsOf(line)),
      around: lines
        .filter((line) => !line.startsWith('|'))
        .map(plain)
        .join('\n'),
    };
  },
  plain,
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
  return `| ${cells.map((cell) => inline(cellText(cell))).join(' | ')} |`;
}

/** A paragraph of it: nothing at its start makes it a heading, a list, a quotation or an underline. */
function paragraph(text: string): string {
  return inline(text.trimStart()).replace(/^[#>+\-=]|^\d{1,9}(?=[.)])/, (start) =>
    /\d/.test(start) ? `${start}\\` : `\\${start}`,
  );
}

/** The cells of a line: a backslash keeps the character behind it from ending one. */
function cellsOf(line: string): string[] {
  const cells = [...line.slice(1).matchAll(/((?:[^\\|]|\\.)*)\|/g)];
  return cells.map(([, cell = '']) => plain(cell.replace(/^ | $/g, '')));
}

function plain(text: string): string {
  return text.replace(/\\(.)|<br>/g, (_, sign?: string) => sign ?? '\n');
}
