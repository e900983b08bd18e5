/** A cell of a document that is no longer what the study gives. */
export interface Difference {
  /** The row and the column as their headings name them; no column where lines are compared. */
  readonly row: string;
  readonly column?: string;
  /** What stands in the file, and what the study gives now; absent where there is no such cell. */
  readonly was?: string;
  readonly is?: string;
}
