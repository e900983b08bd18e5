/** HTML: a table as a small page that reads on a phone and prints well. */
import type { Matrix } from '../model/matrix.js';
import type { TextExport } from './contract.js';
import { gridOf, hasGroups, rowHeadings, rowsOfGroups } from './grid.js';
import { printCell, printLines } from './html-cell.js';
import { readPage } from './html-reading.js';
import { footLines } from './provenance-line.js';
import { workedExample } from './worked-example.js';
import { escapeXml, unescapeXml } from './xml-text.js';

const style = `:root { color-scheme: light dark; font: 1rem/1.45 system-ui, sans-serif }
body { margin: 1rem }
.scroll { overflow-x: auto }
table { border-collapse: collapse }
caption { text-align: start; font-weight: 600; padding-block-end: .5rem }
th, td { padding: .3rem .6rem; text-align: start; vertical-align: top; unicode-bidi: plaintext }
td { min-inline-size: 6rem }
thead th, tfoot th, tfoot td { border-block: 1px solid }
tbody th { font-weight: 400 }
td ul { margin: 0; padding-inline-start: 1.2rem }
.heading { text-decoration: underline }
tbody th[scope=rowgroup] { font-weight: 600 }
.number { text-align: end; min-inline-size: 0; font-variant-numeric: tabular-nums }
@media print { body { margin: 0 } .scroll { overflow: visible } tr { break-inside: avoid } }`;

export const html: TextExport = {
  id: 'html',
  title: 'HTML',
  extension: '.html',
  description:
    'A whole page without scripts or links: the table with its title as caption, headings that a ' +
    'screen reader announces, one cell over the rows of a group, the footer as a paragraph. It ' +
    'follows the reader’s light or dark setting, scrolls sideways on a phone, and prints well.',
  write(matrix, { merge = 'blank', language = 'en' }) {
    const footer = footLines(matrix)
      .map((line) => `<p>${escapeXml(line)}</p>`)
      .join('\n');
    return `<!doctype html>
<html lang="${escapeXml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(matrix.title)}</title>
<style>
${style}
</style>
</head>
<body>
<div class="scroll" role="region" aria-labelledby="title" tabindex="0">
<table>
<caption id="title">${escapeXml(matrix.title)}</caption>
${printHead(matrix)}
${printBody(matrix, merge)}
${printFoot(matrix)}</table>
</div>
${footer}
</body>
</html>
`;
  },
  read: readPage,
  plain: unescapeXml,
  example: {
    matrix: workedExample,
    gives: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Codes by speaker</title>
<style>
${style}
</style>
</head>
<body>
<div class="scroll" role="region" aria-labelledby="title" tabindex="0">
<table>
<caption id="title">Codes by speaker</caption>
<thead>
<tr><th scope="col">Themes</th><th scope="col">Codes</th><th scope="col" class="number">P1</th><th scope="col" class="number">P2</th><th scope="col" class="number">Total</th></tr>
</thead>
<tbody>
<tr><th scope="rowgroup" rowspan="2">Bond</th><th scope="row">Trust</th><td class="number">2</td><td class="number">0</td><td class="number">2</td></tr>
<tr><th scope="row">Being there | being &lt;near&gt;</th><td class="number">10</td><td class="number">1</td><td class="number">11</td></tr>
</tbody>
<tbody>
<tr><th scope="rowgroup">Support</th><th scope="row">=Routing, &quot;passing on&quot;</th><td class="number">0</td><td class="number">0</td><td class="number">0</td></tr>
</tbody>
<tfoot>
<tr><th scope="row" colspan="2">Total</th><td class="number">12</td><td class="number">1</td><td class="number">13</td></tr>
</tfoot>
</table>
</div>
<p>3 codes, 13 codings by anna on 1 transcript; corpus 3f9a1c, codebook 77be02.</p>
</body>
</html>
`,
  },
};

function printHead(matrix: Matrix): string {
  const { head, numeric } = gridOf(matrix, 'repeat');
  const cells = head.map((heading, column) => {
    const number = numeric[column] ? ' class="number"' : '';
    return `<th scope="col"${number}>${printLines(heading)}</th>`;
  });
  return `<thead>\n<tr>${cells.join('')}</tr>\n</thead>`;
}

/** The rows, each group of them in a `<tbody>` of its own. */
function printBody(matrix: Matrix, merge: 'repeat' | 'blank'): string {
  const grouped = hasGroups(matrix);
  const counts = rowsOfGroups(matrix.rows);
  const rows = matrix.rows.map((row, index) => {
    const count = counts[index] ?? 0;
    const begins = index > 0 && count > 0;
    const cells = [
      grouped ? printGroup(row.group, merge === 'repeat' ? 1 : count) : '',
      matrix.rowHeading === undefined ? '' : `<th scope="row">${printLines(row.label)}</th>`,
      ...(matrix.cells[index] ?? []).map(printCell),
      matrix.totals ? printCell(matrix.totals.rows[index] ?? 0) : '',
    ];
    return `${begins ? '</tbody>\n<tbody>\n' : ''}<tr>${cells.join('')}</tr>\n`;
  });
  return `<tbody>\n${rows.join('')}</tbody>`;
}

/** One cell over as many rows; nothing in a row that the cell above covers. */
function printGroup(group = '', rows: number): string {
  if (rows === 0) return '';
  const span = rows > 1 ? ` rowspan="${rows}"` : '';
  return `<th scope="rowgroup"${span}>${printLines(group)}</th>`;
}

function printFoot(matrix: Matrix): string {
  if (!matrix.totals) return '';
  const headings = rowHeadings(matrix).length;
  const span = headings > 1 ? ` colspan="${headings}"` : '';
  const cells = [...matrix.totals.columns, matrix.totals.all].map(printCell);
  return `<tfoot>\n<tr><th scope="row"${span}>Total</th>${cells.join('')}</tr>\n</tfoot>\n`;
}
