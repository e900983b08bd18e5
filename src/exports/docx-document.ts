/** The main part of a Word document that holds one table. */
import { type Cell, type CellLine, cellLines, type Matrix } from '../model/matrix.js';
import { Problem } from '../model/problem.js';
import { type Grid, gridOf, hasGroups, rowHeadings, rowsOfGroups } from './grid.js';
import { layOut, type PageLayout, page } from './page-layout.js';
import { footLines } from './provenance-line.js';
import { escapeXml } from './xml-text.js';

/** Word takes no wider table (Microsoft, "Operating parameter limitations and specifications in Word"). */
const mostColumns = 63;

/** @throws Problem where the table has more columns than Word takes */
export function documentXml(matrix: Matrix, merge: 'repeat' | 'blank'): string {
  const grid = gridOf(matrix, 'repeat');
  if (grid.head.length > mostColumns) throw tooWide(grid.head.length);
  const layout = layOut(grid, rowHeadings(matrix).length);
  const notes = footLines(matrix).map((line) => paragraph('Note', escapeXml(line)));
  const size = layout.isWide
    ? `<w:pgSz w:w="${page.long}" w:h="${page.short}" w:orient="landscape"/>`
    : `<w:pgSz w:w="${page.short}" w:h="${page.long}"/>`;
  const margin = `<w:pgMar w:top="${page.margin}" w:right="${page.margin}" w:bottom="${page.margin}" w:left="${page.margin}" w:header="708" w:footer="708" w:gutter="0"/>`;
  return (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' +
    paragraph('TableTitle', escapeXml(matrix.title)) +
    printTable(matrix, grid, layout, merge) +
    notes.join('') +
    `<w:sectPr>${size}${margin}</w:sectPr></w:body></w:document>`
  );
}

function tooWide(columns: number): Problem {
  return new Problem({
    what: `The table has ${columns} columns, and Word takes at most ${mostColumns}.`,
    next: 'Choose some with --columns, or another format, such as --format xlsx or html.',
  });
}

function paragraph(style: string, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function printTable(
  matrix: Matrix,
  { head, body, foot }: Grid,
  { widths, aligned }: PageLayout,
  merge: 'repeat' | 'blank',
): string {
  const grouped = hasGroups(matrix) && merge === 'blank';
  const counts = rowsOfGroups(matrix.rows);
  // A light rule sets groups apart, and rows where there are no groups.
  const begins = (at: number) => at > 0 && (!hasGroups(matrix) || (counts[at] ?? 0) > 0);
  const row = (cells: readonly Cell[], kind: 'head' | 'body' | 'foot', at = 0) =>
    `<w:tr><w:trPr><w:cantSplit/>${kind === 'head' ? '<w:tblHeader/>' : ''}</w:trPr>${cells
      .map((cell, column) => {
        const merged = grouped && kind === 'body' && column === 0 ? mergeOf(counts[at]) : undefined;
        const shape = {
          width: widths[column] ?? 0,
          align: aligned[column] ?? 'left',
          kind: kind === 'body' && begins(at) ? ('first' as const) : kind,
          merged,
        };
        return printCell(merged === 'continue' ? '' : cell, shape);
      })
      .join('')}</w:tr>`;
  return (
    '<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/>' +
    `<w:tblBorders>${rule('top', 8)}${rule('bottom', 8)}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    '<w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    row(head, 'head') +
    body.map((cells, at) => row(cells, 'body', at)).join('') +
    (foot ? row(foot, 'foot') : '') +
    '</w:tbl>'
  );
}

/** A cell that covers the rows of its group, or one that it covers. */
function mergeOf(rows: number | undefined): 'restart' | 'continue' {
  return rows ? 'restart' : 'continue';
}

interface Shape {
  readonly width: number;
  readonly align: PageLayout['aligned'][number];
  readonly kind: 'head' | 'first' | 'body' | 'foot';
  readonly merged: 'restart' | 'continue' | undefined;
}

/** Rules as printed tables have them: above, below the headings, above the totals, below. */
const rules: Readonly<Record<Shape['kind'], string>> = {
  head: `<w:tcBorders>${rule('bottom', 4)}</w:tcBorders>`,
  first: `<w:tcBorders>${rule('top', 2, 'BFBFBF')}</w:tcBorders>`,
  body: '',
  foot: `<w:tcBorders>${rule('top', 4)}</w:tcBorders>`,
};

/** @param size in eighths of a point */
function rule(side: 'top' | 'bottom', size: number, colour = 'auto'): string {
  return `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
}

function printCell(cell: Cell, { width, align, kind, merged }: Shape): string {
  const span = merged === undefined ? '' : `<w:vMerge w:val="${merged}"/>`;
  const lines = cellLines(cell).map((line) =>
    printLine(line, align, kind === 'head' || kind === 'foot'),
  );
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${rules[kind]}</w:tcPr>${lines.join('')}</w:tc>`;
}

function printLine({ text, as }: CellLine, align: Shape['align'], isBold: boolean): string {
  const level = { line: undefined, heading: undefined, bullet: 0, 'sub-bullet': 1 }[as];
  const list =
    level === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
  const aligned = align === 'left' ? '' : `<w:jc w:val="${align}"/>`;
  const type = (isBold ? '<w:b/>' : '') + (as === 'heading' ? '<w:u w:val="single"/>' : '');
  const words = text
    .split('\n')
    .map((part) => `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`);
  const run = `<w:r>${type === '' ? '' : `<w:rPr>${type}</w:rPr>`}${words.join('<w:br/>')}</w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="TableText"/>${list}${aligned}</w:pPr>${run}</w:p>`;
}
