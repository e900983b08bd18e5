/** How much of the greatest value each cell of a table holds: what a heat map and bars draw. */
import type { Cell, Matrix } from '../model/matrix.js';

/** Numbers count as they are, a mark or words as one. */
function amount(cell: Cell): number {
  return typeof cell === 'number' ? cell : Number(cell.length > 0);
}

/** `values[row][column]`, and the greatest of them, at least 1. */
export function heatOf({ cells }: Pick<Matrix, 'cells'>) {
  const values = cells.map((row) => row.map(amount));
  const most = values.flat().reduce((greatest, value) => Math.max(greatest, value), 1);
  return { values, most };
}
