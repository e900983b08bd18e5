/** SVG: a table of counts as a heat map, for a paper or a page. */
import { type Cell, cellText, type Matrix } from '../model/matrix.js';
import { widest, wrap } from '../text/width.js';
import type { TextExport } from './contract.js';
import { heatOf } from './heat.js';
import { footLines } from './provenance-line.js';
import { workedExample } from './worked-example.js';
import { escapeXml, unescapeXml } from './xml-text.js';

/** In pixels: a cell, a letter of 12, the margin. */
const cell = { width: 30, height: 22 };
const letter = 6.6;
const margin = 12;

export const svg: TextExport = {
  id: 'svg',
  title: 'Heat map as SVG',
  extension: '.svg',
  description:
    'A square for each cell, the darker the more it holds, with the number in it. The picture has a ' +
    'title and a description, and each row, column and cell a title of its own, so that a screen reader ' +
    'and a pointer find “Trust, P1: 2”. Words and marks count as one.',
  write(matrix, { language = 'en' }) {
    const { values, most } = heatOf(matrix);
    const left = margin + labelRoom(matrix.rows.map(({ label, group = '' }) => label || group));
    const top = margin + 28 + labelRoom(matrix.columns.map(({ label }) => label));
    const width = Math.max(left + cell.width * matrix.columns.length + margin, 480);
    const said = footLines(matrix);
    const notes = said.flatMap((note) => wrap(note, Math.floor((width - 2 * margin) / 6)));
    const height = top + cell.height * matrix.rows.length + 18 * notes.length + 2 * margin;
    const squares = matrix.rows.flatMap((_, row) =>
      matrix.columns.map((_, column) => {
        const shade = (values[row]?.[column] ?? 0) / most;
        return square(matrix, { row, column, left, top, shade });
      }),
    );
    return `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${escapeXml(language)}" role="img" aria-labelledby="title description" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12">
<title id="title">${line(matrix.title)}</title>
<desc id="description">${said.map(line).join(' ')}</desc>
<rect width="100%" height="100%" fill="#fff"/>
<text x="${margin}" y="${margin + 12}" font-size="14" font-weight="600">${line(matrix.title)}</text>
${matrix.columns.map(({ label }, at) => columnLabel(label, left + cell.width * (at + 0.5), top)).join('\n')}
${matrix.rows.map(({ label, group = '' }, at) => rowLabel(label || group, left, top + cell.height * at)).join('\n')}
${squares.join('\n')}
${notes.map((note, at) => `<text x="${margin}" y="${height - 18 * (notes.length - at) + 6}" font-size="11">${line(note)}</text>`).join('\n')}
</svg>
`;
  },
  plain: unescapeXml,
  example: {
    matrix: { ...workedExample, rows: workedExample.rows.slice(0, 1), cells: [[2, 0]] },
    gives: `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="en" role="img" aria-labelledby="title description" width="480" height="126" viewBox="0 0 480 126" font-family="system-ui, sans-serif" font-size="12">
<title id="title">Codes by speaker</title>
<desc id="description">3 codes, 13 codings by anna on 1 transcript; corpus 3f9a1c, codebook 77be02.</desc>
<rect width="100%" height="100%" fill="#fff"/>
<text x="12" y="24" font-size="14" font-weight="600">Codes by speaker</text>
<text x="72" y="56" transform="rotate(-90 72 56)">P1</text>
<text x="102" y="56" transform="rotate(-90 102 56)">P2</text>
<text x="45" y="77" text-anchor="end">Trust</text>
<g><title>Trust, P1: 2</title><rect x="53" y="62" width="29" height="21" fill="rgb(8,48,107)" stroke="#ccc" stroke-width=".5"/><text x="68" y="77" text-anchor="middle" fill="#fff">2</text></g>
<g><title>Trust, P2: 0</title><rect x="83" y="62" width="29" height="21" fill="rgb(255,255,255)" stroke="#ccc" stroke-width=".5"/></g>
<text x="12" y="114" font-size="11">3 codes, 13 codings by anna on 1 transcript; corpus 3f9a1c, codebook 77be02.</text>
</svg>
`,
  },
};

function labelRoom(labels: readonly string[]): number {
  return Math.ceil(widest(labels) * letter) + 8;
}

function columnLabel(label: string, x: number, y: number): string {
  return `<text x="${x + 4}" y="${y - 6}" transform="rotate(-90 ${x + 4} ${y - 6})">${line(label)}</text>`;
}

function rowLabel(label: string, x: number, y: number): string {
  return `<text x="${x - 8}" y="${y + 15}" text-anchor="end">${line(label)}</text>`;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly top: number;
  /** 0 to 1. */
  readonly shade: number;
}

/** White where there is nothing, a dark blue for the most; the number in what can be read on it. */
function square(matrix: Matrix, { row, column, left, top, shade }: Place): string {
  const [x, y] = [left + cell.width * column, top + cell.height * row];
  const { label = '', group = '' } = matrix.rows[row] ?? {};
  const value: Cell = matrix.cells[row]?.[column] ?? '';
  const said = `${label || group}, ${matrix.columns[column]?.label ?? ''}: ${cellText(value)}`;
  const shown = typeof value === 'number' && value !== 0 ? String(value) : '';
  const number = `<text x="${x + cell.width / 2}" y="${y + 15}" text-anchor="middle" fill="${shade > 0.55 ? '#fff' : '#000'}">${shown}</text>`;
  return (
    `<g><title>${line(said)}</title><rect x="${x}" y="${y}" width="${cell.width - 1}" height="${cell.height - 1}" ` +
    `fill="${colour(shade)}" stroke="#ccc" stroke-width=".5"/>${shown === '' ? '' : number}</g>`
  );
}

/** From white to #08306b. */
function colour(shade: number): string {
  const mix = (dark: number) => Math.round(255 + (dark - 255) * shade);
  return `rgb(${mix(8)},${mix(48)},${mix(107)})`;
}

function line(text: string): string {
  return escapeXml(text.replace(/[\t\n]/g, ' '));
}
