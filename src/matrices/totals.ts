/** Totals of a table whose cells add up: numbers as they are, a mark or words as one. */
import type { Cell, Totals } from '../model/matrix.js';

/** @param width how many columns there are, which a table without rows does not tell */
export function totalsOf(cells: readonly (readonly Cell[])[], width: number): Totals {
  const values = cells.map((row) => row.map(countOf));
  const rows = values.map(sum);
  const columns = Array.from({ length: width }, (_, column) =>
    sum(values.map((row) => row[column] ?? 0)),
  );
  return { rows, columns, all: sum(rows) };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function countOf(cell: Cell): number {
  return typeof cell === 'number' ? cell : Number(cell.length > 0);
}
