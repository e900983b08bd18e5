/** What a table is: one file here builds one kind. */
import type { Coding } from '../model/coding.js';
import type { ExampleStudy } from '../model/example.js';
import type { Cell, Matrix } from '../model/matrix.js';
import type { Segment } from '../model/segment.js';
import type { Study } from '../model/study.js';

export interface TableOptions {
  /** Adds segments, speakers, sessions and a quote to tables that print meanings. */
  readonly evidence?: boolean;
  /** What the rows stand for, by id or name: codes or themes, publications, cases. All without it. */
  readonly rows?: readonly string[];
  /** The same for columns. */
  readonly columns?: readonly string[];
  /** What cells show: one of the table's `cells`. */
  readonly cells?: string;
  /** What it compares, or by which rule: one of the table's `by`. */
  readonly by?: string;
}

/** What an option takes, each with what it means. */
export type Choices = Readonly<Record<string, string>>;

/** What a table is built from. */
export interface TableInput {
  readonly study: Study;
  /** The codings that count: one coder's, in force, with a current code and a place, moderators left out. */
  readonly codings: readonly Coding[];
  /** `by anna`, for the footer. */
  readonly whose: string;
  /** Absent where nobody has codings. */
  readonly coder?: string;
  readonly options: TableOptions;
}

export interface Table {
  /** As `matrix KIND` takes it. */
  readonly id: string;
  readonly title: string;
  /** What rows, columns and cells mean, as sentences. */
  readonly meaning: string;
  /** The publication whose table it imitates or the method it serves; absent for plain counts. */
  readonly source?: string;
  /** What its cells count or say something of: `segment`, `publication`, `code`. */
  readonly unit: string;
  /** What `--cells` takes, with what it means; the first is the default. Absent where there is no choice. */
  readonly cells?: Choices;
  /** What `--by` takes, in the same way; a word in capitals stands for what a person fills in. */
  readonly by?: Choices;
  /** True where row and column totals are given and add up to the cells. */
  readonly sums: boolean;
  build(input: TableInput): Matrix;
  /** The segments behind a cell, by the ids of its row and column; absent where cells count none. */
  behind?(input: TableInput, row: string, column: string): readonly Segment[];
  readonly example: {
    readonly study: ExampleStudy;
    readonly options?: TableOptions;
    /** Row labels, column labels and cells that the example gives. */
    readonly rows: readonly string[];
    readonly columns: readonly string[];
    readonly cells: readonly (readonly Cell[])[];
  };
}
