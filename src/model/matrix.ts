/** A finished table: rows by columns, with the words that go around it. */

/** A number, or text; a line feed in text starts a new line in the cell. */
export type Cell = number | string;

export interface MatrixRow {
  readonly id: string;
  readonly label: string;
  /** The heading that neighbouring rows share: the process type of a meta-theme. */
  readonly group?: string;
}

export interface MatrixColumn {
  readonly id: string;
  readonly label: string;
}

export interface Totals {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly all: number;
}

export interface Matrix {
  readonly kind: string;
  readonly title: string;
  /** Heading over the groups, where rows have any: `Processes of collaboration`. */
  readonly groupHeading?: string;
  /** Heading over the row labels: `Meta-themes`. Absent where a row is its group and nothing else. */
  readonly rowHeading?: string;
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  /** `cells[row][column]`. */
  readonly cells: readonly (readonly Cell[])[];
  readonly totals?: Totals;
  /** What was counted, by whom, on what: one line. */
  readonly footer: string;
  /** The sentence of the footer on quotes that consent does not cover, for files that have no footer. */
  readonly leftOut?: string;
}
