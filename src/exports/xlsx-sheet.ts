/** A sheet of a workbook that holds a table, or the part of it that belongs to one group of columns. */
import { type Cell, cellText, type Matrix } from '../model/matrix.js';
import { Problem } from '../model/problem.js';
import { visible } from '../text/visible.js';
import { widest, wrap } from '../text/width.js';
import { startsFormula } from './formula-guard.js';
import { gridOf, hasGroups, rowHeadings, rowsOfGroups } from './grid.js';
import { escapeXml } from './xml-text.js';

/** The cell styles of xlsx.ts, by their numbers in the file. */
const cellStyles = { text: 0, heading: 1, number: 2, total: 3, formulaLike: 4 } as const;

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What Excel takes in one cell. */
const longest = 32767;

export function tableSheet(matrix: Matrix, merge: 'repeat' | 'blank'): string {
  const { head, body, foot } = gridOf(matrix, 'repeat');
  const grouped = hasGroups(matrix) && merge === 'blank';
  const counts = rowsOfGroups(matrix.rows);
  const shown = body.map((row, at) =>
    grouped && !counts[at] ? row.map((cell, column) => (column === 0 ? '' : cell)) : row,
  );
  const widths = head.map((heading, column) =>
    widthFor([heading, ...body.map((row) => row[column] ?? '')]),
  );
  const { heading, total } = cellStyles;
  const rows = [
    printRow(head, { row: 1, style: heading, height: heightFor(head, widths) }),
    ...shown.map((cells, at) => {
      // A merged cell has the height of all its rows.
      const own = grouped && (counts[at] ?? 0) > 1 ? ['', ...cells.slice(1)] : cells;
      return printRow(cells, { row: at + 2, height: heightFor(own, widths) });
    }),
    ...(foot ? [printRow(foot, { row: shown.length + 2, style: total })] : []),
  ];
  const merged = counts.flatMap((count, at) =>
    grouped && count > 1 ? [`<mergeCell ref="A${at + 2}:A${at + 1 + count}"/>`] : [],
  );
  return sheetXml({
    pane: { columns: rowHeadings(matrix).length, rows: 1 },
    widths,
    rows,
    merged,
    lists: choiceLists(matrix),
  });
}

/** A list to choose from below the heading of each column that has one; anything else may be typed too. */
function choiceLists(matrix: Matrix): string[] {
  const labels = rowHeadings(matrix).length;
  return matrix.columns.flatMap(({ choices }, at) => {
    const column = columnName(labels + at);
    if (!choices || matrix.rows.length === 0) return [];
    return [
      `<dataValidation type="list" allowBlank="1" sqref="${column}2:${column}${matrix.rows.length + 1}"><formula1>"${escapeXml(choices.join(','))}"</formula1></dataValidation>`,
    ];
  });
}

/** Lines of text, one a row: the title, the notes. */
export function textSheet(lines: readonly (readonly [label: string, text: string])[]): string {
  const widths = [14, 90];
  const rows = lines.map((line, at) =>
    printRow(line, { row: at + 1, height: heightFor(line, widths) }),
  );
  return sheetXml({ pane: { columns: 0, rows: 0 }, widths, rows, merged: [], lists: [] });
}

interface Sheet {
  /** How many columns and rows stay in sight. */
  readonly pane: { readonly columns: number; readonly rows: number };
  /** In letters. */
  readonly widths: readonly number[];
  readonly rows: readonly string[];
  readonly merged: readonly string[];
  readonly lists: readonly string[];
}

function sheetXml({ pane, widths, rows, merged, lists }: Sheet): string {
  const { columns, rows: above } = pane;
  const corner = columns > 0 ? 'bottomRight' : 'bottomLeft';
  const frozen =
    above === 0
      ? ''
      : `<pane${columns > 0 ? ` xSplit="${columns}"` : ''} ySplit="${above}" topLeftCell="${columnName(columns)}${above + 1}" activePane="${corner}" state="frozen"/>`;
  const cols = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>` +
    `<cols>${cols.join('')}</cols><sheetData>${rows.join('')}</sheetData>` +
    (merged.length > 0
      ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`
      : '') +
    (lists.length > 0
      ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
      : '') +
    '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'
  );
}

interface PrintedRow {
  /** From 1. */
  readonly row: number;
  readonly style?: number;
  /** In points; one line without it. */
  readonly height?: number;
}

function printRow(cells: readonly Cell[], { row, style, height = lineHeight }: PrintedRow): string {
  const printed = cells.map((cell, column) =>
    printCell(cell, `${columnName(column)}${row}`, style),
  );
  return `<row r="${row}" ht="${height}">${printed.join('')}</row>`;
}

/** In points, and the most that Excel takes. */
const lineHeight = 15;
const highest = 409;

/** Programs do not agree on who finds out how high a row with wrapped words is: the file says it. */
function heightFor(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map((cell, column) => {
    const text = cellText(cell);
    const room = Math.max(1, (widths[column] ?? 0) - 2);
    return typeof cell === 'number' ? 1 : wrap(visible(text), room).length;
  });
  return Math.min(highest, lineHeight * Math.max(1, ...lines));
}

/** Text is written as text, so that nothing in it is ever a formula. */
function printCell(cell: Cell, ref: string, style?: number): string {
  if (typeof cell === 'number') {
    return `<c r="${ref}" s="${style ?? cellStyles.number}"><v>${cell}</v></c>`;
  }
  const text = cellText(cell);
  if (text.length > longest) throw tooLong(ref);
  const own = startsFormula(text) ? cellStyles.formulaLike : cellStyles.text;
  if (text === '') return `<c r="${ref}" s="${style ?? own}"/>`;
  return `<c r="${ref}" s="${style ?? own}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

function tooLong(ref: string): Problem {
  return new Problem({
    what: `The text in cell ${ref} is longer than the 32,767 characters that a spreadsheet takes.`,
    next: 'Choose another format, such as --format html or csv, or fewer rows with --rows.',
  });
}

/** `A`, `B` … `Z`, `AA`: the name of a column, counted from 0. */
function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function widthFor(cells: readonly Cell[]): number {
  const lines = cells.flatMap((cell) => cellText(cell).split('\n'));
  return Math.min(60, Math.max(6, widest(lines) + 2));
}
