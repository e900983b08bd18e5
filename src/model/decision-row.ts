/** A row of a sheet of suggestions that a person has filled in. */

/** The cells that matter, as they came back, without spaces around them. */
export interface DecisionRow {
  /** As a spreadsheet counts them; the headings are row 1. */
  readonly row: number;
  readonly id: string;
  readonly citation: string;
  readonly code: string;
  readonly quote: string;
  readonly decision: string;
  readonly memo: string;
}
