/** LaTeX: a table for a manuscript that is typeset. */
import { type Cell, cellLines } from '../model/matrix.js';
import { visible } from '../text/visible.js';
import { rowParts } from './cell-parts.js';
import type { TextExport } from './contract.js';
import { gridOf, hasGroups, rowsOfGroups } from './grid.js';
import { latexPage } from './latex-page.js';
import { footLines } from './provenance-line.js';
import { workedExample } from './worked-example.js';

export const latex: TextExport = {
  id: 'latex',
  title: 'LaTeX',
  extension: '.tex',
  description:
    'A longtable with booktabs rules, for \\input in a document that loads array, booktabs, graphicx, ' +
    'longtable, multirow and pdflscape: the title as caption, headings that come again on each page, one ' +
    'cell over the rows of a group, numbers to the right, the notes below. A broad table gets a page turned ' +
    'sideways, and headings on end where there is no room. Every character that LaTeX has a use for is escaped.',
  write(matrix, { merge = 'blank' }) {
    const { head, body, foot } = gridOf(matrix, 'repeat');
    const { isWide, columns, onEnd, rooms } = latexPage(matrix);
    const { begin, end } = isWide ? sideways : upright;
    const counts = hasGroups(matrix) && merge === 'blank' ? rowsOfGroups(matrix.rows) : [];
    const headings = `${head.map((one, at) => printHeading(one, onEnd[at])).join(' & ')} \\\\`;
    const rows = body.map((row, at) => printBodyRow(row, rooms, counts[at], at));
    const notes = footLines(matrix).map(
      (line) => `\\par\\noindent{\\footnotesize ${inline(line)}}`,
    );
    return `% Needs \\usepackage{array,booktabs,graphicx,longtable,multirow,pdflscape}
${begin}\\begin{longtable}{${columns.map((column) => `%\n  ${column}`).join('')}}
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
${end}`;
  },
  plain,
  example: {
    matrix: workedExample,
    gives: `% Needs \\usepackage{array,booktabs,graphicx,longtable,multirow,pdflscape}
\\begingroup
\\setlength{\\tabcolsep}{4pt}
\\begin{longtable}{%
  >{\\raggedright\\arraybackslash\\hspace{0pt}}p{\\dimexpr 0.093\\linewidth-2\\tabcolsep}%
  >{\\raggedright\\arraybackslash\\hspace{0pt}}p{\\dimexpr 0.75\\linewidth-2\\tabcolsep}%
  >{\\raggedleft\\arraybackslash\\hspace{0pt}}p{\\dimexpr 0.041\\linewidth-2\\tabcolsep}%
  >{\\raggedleft\\arraybackslash\\hspace{0pt}}p{\\dimexpr 0.041\\linewidth-2\\tabcolsep}%
  >{\\raggedleft\\arraybackslash\\hspace{0pt}}p{\\dimexpr 0.072\\linewidth-2\\tabcolsep}}
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
\\endgroup
`,
  },
};

/** The widths of columns count on no more space between them. */
const upright = {
  begin: '\\begingroup\n\\setlength{\\tabcolsep}{4pt}\n',
  end: '\\endgroup\n',
} as const;

const sideways = {
  begin: '\\begin{landscape}\n\\footnotesize\\setlength{\\tabcolsep}{3pt}\n',
  end: '\\end{landscape}\n',
} as const;

function printHeading(heading: string, isOnEnd = false): string {
  return isOnEnd ? `\\rotatebox{90}{${inline(heading)}}` : inline(heading);
}

/** @param rows how many rows the group has that begins here: none inside a group, undefined without groups */
function printBodyRow(
  row: readonly Cell[],
  rooms: Parameters<typeof rowParts>[1],
  rows: number | undefined,
  at: number,
) {
  const [first = [], ...others] = rowParts(row, rooms);
  const below = others.map(([group = '', ...cells]) =>
    printRow([rows === undefined ? group : '', ...cells]),
  );
  const [group = '', ...cells] = first;
  if (rows === undefined) return [printRow(first), ...below].join('\n');
  const shown = rows > 1 ? `\\multirow[t]{${rows}}{=}{${printCell(group)}}` : printCell(group);
  const line = [rows === 0 ? '' : shown, ...cells.map(printCell)].join(' & ');
  const start = rows > 0 && at > 0 ? ['\\addlinespace'] : [];
  return [...start, `${line} \\\\`, ...below].join('\n');
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
