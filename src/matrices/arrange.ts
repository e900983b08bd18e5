/** What a person may ask of any finished table: another order of rows, no totals, no row where nothing fits. */
import type { Cell, Matrix, MatrixRow } from '../model/matrix.js';
import { cellText } from '../model/matrix.js';
import { Problem } from '../model/problem.js';
import { didYouMean } from '../text/nearest.js';
import { pick } from './pick.js';

export interface Arrangement {
  /** `label`, `total`, or a column by id or label; numbers from the greatest, words from A. */
  readonly sort?: string;
  /** False takes totals away, true asks for them; without it they are there where the cells add up. */
  readonly totals?: boolean;
}

/** Rows are sorted inside their group, and equal ones stay in the order of the table. @throws Problem */
export function arrange(matrix: Matrix, { sort, totals }: Arrangement): Matrix {
  const sorted = sort === undefined ? matrix : sortRows(matrix, sort);
  if (totals === true && !sorted.totals && sorted.rows.length > 0) throw hasNoTotals(matrix);
  if (totals !== false) return sorted;
  const { totals: _, ...without } = sorted;
  return without;
}

function hasNoTotals({ kind }: Matrix): Problem {
  return new Problem({
    what: `The table ${kind} has no totals: its cells do not add up.`,
    next: 'Leave --totals away.',
  });
}

/** The table with its headings and nothing below them. */
export function withoutRows({ totals: _, ...matrix }: Matrix): Matrix {
  return { ...matrix, rows: [], cells: [] };
}

/** The columns with these ids or labels: for a table whose columns do not add up to anything. */
export function withColumns(matrix: Matrix, wanted: readonly string[] | undefined): Matrix {
  if (!wanted) return matrix;
  const all = matrix.columns.map((column, at) => ({ column, at }));
  const kept = pick(all, wanted, ({ column: { id, label } }) => [id, label], 'column');
  return {
    ...matrix,
    columns: kept.map(({ column }) => column),
    cells: matrix.cells.map((row) => kept.map(({ at }) => row[at] ?? '')),
  };
}

interface Line {
  readonly row: MatrixRow;
  readonly cells: readonly Cell[];
  readonly total: number;
}

function sortRows(matrix: Matrix, by: string): Matrix {
  const keyOf = sortKey(matrix, by);
  const lines = matrix.rows.map((row, at): Line => {
    return { row, cells: matrix.cells[at] ?? [], total: matrix.totals?.rows[at] ?? 0 };
  });
  const groups = [...new Set(lines.map(({ row }) => row.group))];
  const sorted = groups.flatMap((group) =>
    lines.filter(({ row }) => row.group === group).sort((a, b) => compareCells(keyOf(a), keyOf(b))),
  );
  return {
    ...matrix,
    rows: sorted.map(({ row }) => row),
    cells: sorted.map(({ cells }) => cells),
    ...(matrix.totals && {
      totals: { ...matrix.totals, rows: sorted.map(({ total }) => total) },
    }),
  };
}

/** @throws Problem where the table has nothing of that name */
function sortKey({ columns, totals }: Matrix, by: string): (line: Line) => Cell {
  if (by === 'label') return ({ row }) => row.label;
  if (by === 'total' && totals) return ({ total }) => total;
  const plain = by.toLowerCase();
  const at = columns.findIndex(({ id, label }) =>
    [id.toLowerCase(), label.toLowerCase()].includes(plain),
  );
  if (at >= 0) return ({ cells }) => cells[at] ?? '';
  const known = ['label', ...(totals ? ['total'] : []), ...columns.map(({ id }) => id)];
  throw new Problem({
    what: `The table cannot be sorted by "${by}".${didYouMean(by, known)}`,
    next: `Sort by: ${known.slice(0, 12).join(', ')}${known.length > 12 ? ', …' : ''}.`,
  });
}

/** Numbers before words, the greatest first; words from A to Z, and empty cells last. */
function compareCells(a: Cell, b: Cell): number {
  if (typeof a === 'number' && typeof b === 'number') return b - a;
  if (typeof a === 'number' || typeof b === 'number') return typeof a === 'number' ? -1 : 1;
  const [one, other] = [cellText(a), cellText(b)];
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  return one < other ? -1 : Number(one > other);
}
