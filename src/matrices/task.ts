/** The table that a coder fills in: drawn turns with their words, and no one's codes. */
import type { Matrix } from '../model/matrix.js';

interface TaskUnit {
  readonly citation: string;
  readonly speaker: string | null;
  readonly quote: string;
}

/** The columns that `apply --from` reads are citation, code and note; the others are for the coder's eyes. */
export function taskTable(units: readonly TaskUnit[]): Matrix {
  const columns = ['speaker', 'words', 'code', 'note'].map((id) => ({ id, label: id }));
  return {
    kind: 'task',
    title: 'Turns to code',
    rowHeading: 'citation',
    rows: units.map(({ citation }) => ({ id: citation, label: citation })),
    columns,
    cells: units.map(({ speaker, quote }) => [speaker ?? '', quote, '', '']),
    footer: '',
  };
}
