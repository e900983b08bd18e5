/** The segments behind one cell of a table, as they may be printed. */
import type { Matrix } from '../model/matrix.js';
import { Problem } from '../model/problem.js';
import type { Table, TableInput } from './contract.js';
import { pick } from './pick.js';
import { printWords, quotationOf } from './quotation.js';

interface Explained {
  /** Its row and its column, by their labels. */
  readonly cell: string;
  readonly quotes: readonly {
    readonly citation: string;
    readonly speakers: string;
    /** The words, or why they are left out. */
    readonly words: string;
  }[];
}

/** @throws Problem where the table has no such cell, or its cells count no segments */
export function explain(
  table: Table,
  input: TableInput,
  matrix: Matrix,
  [wantedRow, wantedColumn]: readonly [row: string, column: string],
): Explained {
  const names = ({ id, label }: Matrix['columns'][number]) => [id, label];
  const [row] = pick(matrix.rows, [wantedRow], names, 'row');
  const [column] = pick(matrix.columns, [wantedColumn], names, 'column');
  const segments = row && column && table.behind?.(input, row.id, column.id);
  if (!segments) {
    throw new Problem({
      what: `The cells of the table ${table.id} count no segments.`,
      next: 'Explain a cell of a table that counts: alongside matrix theme-by-speaker --explain CODE SPEAKER',
    });
  }
  return {
    cell: `${row.label}, ${column.label}`,
    quotes: segments.map((segment) => {
      const quotation = quotationOf(segment, input.study.settings);
      const { citation, speakers } = quotation;
      return { citation, speakers, words: printWords(quotation) };
    }),
  };
}
