/** A cell of a document that is no longer what the study gives. */
export interface Difference {
  /** The row and the column as their headings name them; no column where lines are compared. */
  readonly row: string;
  readonly column?: string;
  /** What stands in the file, and what the study gives now; absent where there is no such cell. */
  readonly was?: string;
  readonly is?: string;
}

/** A document held against the table that it shows. */
export interface Comparison {
  /** How many cells were compared, or lines of a format that is not read cell by cell. */
  readonly compared: number;
  readonly unit: 'cell' | 'line';
  readonly differences: readonly Difference[];
  /** False where notes or form differ though no cell does: another program saved it, or the study changed elsewhere. */
  readonly isSame: boolean;
}
