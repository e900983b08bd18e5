/** A finished table: rows by columns, with the words that go around it. */

/** A line of a cell that holds a list: a heading over it, a bullet, a bullet below a bullet. */
export interface CellLine {
  readonly text: string;
  readonly as: 'line' | 'heading' | 'bullet' | 'sub-bullet';
}

/** A number; or text, in which a line feed starts a new line; or the lines of a list. */
export type Cell = number | string | readonly CellLine[];

export interface MatrixRow {
  readonly id: string;
  readonly label: string;
  /** The heading that neighbouring rows share: the process type of a meta-theme. */
  readonly group?: string;
}

export interface MatrixColumn {
  readonly id: string;
  readonly label: string;
  /** What neighbouring columns share: the theme of their codes. */
  readonly group?: string;
  /** What a person may choose from where they fill the column in; anything else may be written too. */
  readonly choices?: readonly string[];
}

export interface Totals {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly all: number;
}

/** Where a table comes from: what is needed to build it again. */
export interface Provenance {
  /** The program and its version. */
  readonly tool: string;
  /** What was typed, with everything that was left to settings filled in: `alongside matrix quotes --coder anna`. */
  readonly command: string;
  /** What its cells count: `segment`. */
  readonly unit: string;
  /** Whose codings count; absent where nobody has any. */
  readonly coder?: string;
  /** What `--where` asked for. */
  readonly filter: readonly string[];
  /** Short hashes of the transcripts, the codebook and the publications. */
  readonly corpus: string;
  readonly codebook: string;
  readonly studies: string;
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
  readonly provenance?: Provenance;
}

/** What stands in a cell, line by line. */
export function cellLines(cell: Cell): readonly CellLine[] {
  if (typeof cell === 'object') return cell;
  return String(cell)
    .split('\n')
    .map((text) => ({ text, as: 'line' }));
}

/** What plain text prints before a line of a list. */
export const cellMarks: Readonly<Record<CellLine['as'], string>> = {
  line: '',
  heading: '',
  bullet: '• ',
  'sub-bullet': '  – ',
};

/** A cell as plain text, a line feed between its lines. */
export function cellText(cell: Cell): string {
  if (typeof cell !== 'object') return String(cell);
  return cell.map(({ text, as }) => cellMarks[as] + text).join('\n');
}
