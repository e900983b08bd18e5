/** LaTeX: a table for a manuscript that is typeset. */
import { type Cell, cellLines, cellText, type Matrix } from '../model/matrix.js';
import { visible } from '../text/visible.js';
import { widthOf } from '../text/width.js';
import type { TextExport } from './contract.js';
import { gridOf, hasGroups, rowsOfGroups } from './grid.js';
import { footLines } from './provenance-line.js';
import { workedExample } from './worked-example.js';

export const latex: TextExport = {
  id: 'latex',
  title: 'LaTeX',
  extension: '.tex',
  description:
    'A longtable with booktabs rules, for \\input in a document that loads array, booktabs, longtable ' +
    'and multirow: the title as caption, headings that come again on each page, one cell over the rows ' +
    'of a group, numbers to the right, the notes below. Every character that LaTeX has a use for is escaped.',
  write(matrix, { merge = 'blank' }) {
    const { head, body, foot, numeric } = gridOf(matrix, 'repeat');
    const counts = hasGroups(matrix) && merge === 'blank' ? rowsOfGroups(matrix.rows) : [];
    const headings = printRow(head);
    const rows = body.map((row, at) => printBodyRow(row, counts[at], at));
    const notes = footLines(matrix).map(
      (line) => `\\par\\noindent{\\footnotesize ${inline(line)}}`,
    );
    return `% Needs \\usepackage{array,booktabs,longtable,multirow}
\\begin{longtable}{${columnsOf(matrix, numeric)}}
\\caption{${inline(matrix.title)}}\\\\
\\toprule
${headings}
\\midrule
\\endfirsthead
\\toprule
${headings}
\\midrule
\\endhead
\\bottomrule
\\endlastfoot
${[...rows, ...(foot ? [`\\midrule\n${printRow(foot)}`] : [])].join('\n')}
\\end{longtable}
${notes.join('\n')}
`;
  },
  plain,
  example: {
    matrix: workedExample,
    gives: `% Needs \\usepackage{array,booktabs,longtable,multirow}
\\begin{longtable}{>{\\raggedright\\arraybackslash}p{0.11\\linewidth}>{\\raggedright\\arraybackslash}p{0.42\\linewidth}rrr}
\\caption{Codes by speaker}\\\\
\\toprule
Themes & Codes & P1 & P2 & Total \\\\
\\midrule
\\endfirsthead
\\toprule
Themes & Codes & P1 & P2 & Total \\\\
\\midrule
\\endhead
\\bottomrule
\\endlastfoot
\\multirow[t]{2}{=}{Bond} & Trust & 2 & 0 & 2 \\\\
 & Being there \\textbar{} being \\textless{}near\\textgreater{} & 10 & 1 & 11 \\\\
\\addlinespace
Support & =Routing, "{}passing on"{} & 0 & 0 & 0 \\\\
\\midrule
Total &  & 12 & 1 & 13 \\\\
\\end{longtable}
\\par\\noindent{\\footnotesize 3 codes, 13 codings by anna on 1 transcript; corpus 3f9a1c, codebook 77be02.}
`,
  },
};

/** Columns of words share what columns of numbers leave of the line, by how much they hold. */
function columnsOf(matrix: Matrix, numeric: readonly boolean[]): string {
  const { head, body } = gridOf(matrix, 'repeat');
  const extents = head.map((heading, column) => {
    const texts = [heading, ...body.map((row) => cellText(row[column] ?? ''))];
    const lines = texts.flatMap((text) => text.split('\n'));
    return Math.min(40, Math.max(4, ...lines.map(widthOf)));
  });
  const total = extents.reduce((sum, extent) => sum + extent, 0) + 2 * extents.length;
  const share = (extent: number) => (0.9 * (extent / total)).toFixed(2);
  return extents
    .map((extent, column) =>
      numeric[column] ? 'r' : `>{\\raggedright\\arraybackslash}p{${share(extent)}\\linewidth}`,
    )
    .join('');
}

/** @param rows how many rows the group has that begins here: none inside a group, undefined without groups */
function printBodyRow(
  [group = '', ...cells]: readonly Cell[],
  rows: number | undefined,
  at: number,
) {
  if (rows === undefined) return printRow([group, ...cells]);
  const shown = rows > 1 ? `\\multirow[t]{${rows}}{=}{${printCell(group)}}` : printCell(group);
  const line = [rows === 0 ? '' : shown, ...cells.map(printCell)].join(' & ');
  return `${rows > 0 && at > 0 ? '\\addlinespace\n' : ''}${line} \\\\`;
}

function printRow(cells: readonly Cell[]): string {
  return `${cells.map(printCell).join(' & ')} \\\\`;
}

const marks = { line: '', bullet: '\\textbullet~', 'sub-bullet': '\\quad--~' } as const;

function printCell(cell: Cell): string {
  const lines = cellLines(cell).map(({ text, as }) => {
    const words = text.split('\n').map(inline).join('\\newline ');
    if (as === 'heading') return `\\underline{${words}}`;
    return marks[as] + words;
  });
  return lines.join('\\newline ');
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  // Some languages of babel make it a command of its own.
  '"': '"{}',
  // Behind the end of a row they would be read as its options.
  '[': '{[}',
  ']': '{]}',
  '*': '{*}',
  '`': '`{}',
};

/** Text on one line that LaTeX sets as it stands. */
function inline(text: string): string {
  return visible(text)
    .replace(/[\\^~<>|"[\]*`]|[#$%&_{}]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(/--/g, '-{}-')
    .replace(/--/g, '-{}-')
    .replaceAll('\t', ' ')
    .replaceAll('\n', ' ');
}

/** The signs of a text again, as they were before inline() wrote them. */
function plain(text: string): string {
  const signs = new Map(Object.entries(commands).map(([sign, command]) => [command, sign]));
  return text.replace(
    /\\text[a-z]+\{\}|\{[[\]*]\}|["`]\{\}|-\{\}(?=-)|\\([#$%&_{}])/g,
    (written, escaped?: string) => escaped ?? signs.get(written) ?? written.charAt(0),
  );
}
