/** A table as rows of cells under one row of headings: what every format prints in its own way. */
import type { Cell, Matrix, MatrixRow } from '../model/matrix.js';
import type { WriteOptions } from './contract.js';

export interface Grid {
  readonly head: readonly string[];
  readonly body: readonly (readonly Cell[])[];
  /** The column totals, where the table has totals. */
  readonly foot?: readonly Cell[];
  /** For each column, whether it holds numbers. */
  readonly numeric: readonly boolean[];
}

/** Groups, row labels, cells and totals, from left to right, as far as the table has them. */
export function gridOf(matrix: Matrix, merge: NonNullable<WriteOptions['merge']>): Grid {
  const { rows, columns, cells, totals } = matrix;
  const headings = rowHeadings(matrix);
  const labels = rowLabels(matrix, merge);
  const numbers = columns.map((_, column) => cells.every((row) => typeof row[column] === 'number'));
  return {
    head: [...headings, ...columns.map((column) => column.label), ...(totals ? ['Total'] : [])],
    body: rows.map((_, index) => [
      ...(labels[index] ?? []),
      ...(cells[index] ?? []),
      ...(totals ? [totals.rows[index] ?? 0] : []),
    ]),
    ...(totals && { foot: [...totalLabels(headings), ...totals.columns, totals.all] }),
    numeric: [...headings.map(() => false), ...numbers, ...(totals ? [true] : [])],
  };
}

/** True where rows stand in groups. */
export function hasGroups({ groupHeading, rows }: Matrix): boolean {
  return groupHeading !== undefined || rows.some((row) => row.group !== undefined);
}

/** The headings over the groups and the row labels, as far as the table has them. */
export function rowHeadings(matrix: Matrix): string[] {
  const { groupHeading = '', rowHeading } = matrix;
  return [
    ...(hasGroups(matrix) ? [groupHeading] : []),
    ...(rowHeading === undefined ? [] : [rowHeading]),
  ];
}

/** For each row, how many rows the group that begins there has; 0 where it continues a group. */
export function rowsOfGroups(rows: readonly MatrixRow[]): number[] {
  const counts = rows.map(() => 0);
  let start = 0;
  rows.forEach((row, index) => {
    if (rows[start]?.group !== row.group) start = index;
    counts[start] = (counts[start] ?? 0) + 1;
  });
  return counts;
}

/** What stands under the row headings: group and label. */
function rowLabels(matrix: Matrix, merge: 'repeat' | 'blank'): string[][] {
  const grouped = hasGroups(matrix);
  const counts = rowsOfGroups(matrix.rows);
  return matrix.rows.map(({ group = '', label }, index) => [
    ...(grouped ? [merge === 'repeat' || counts[index] ? group : ''] : []),
    ...(matrix.rowHeading === undefined ? [] : [label]),
  ]);
}

/** What stands under the row headings in the row of totals. */
function totalLabels(headings: readonly string[]): string[] {
  return headings.map((_, index) => (index === 0 ? 'Total' : ''));
}
