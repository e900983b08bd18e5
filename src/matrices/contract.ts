/** What a table is: one file here builds one kind. */
import type { Coding } from '../model/coding.js';
import type { ExampleStudy } from '../model/example.js';
import type { Cell, Matrix } from '../model/matrix.js';
import type { Study } from '../model/study.js';

export interface TableOptions {
  /** Adds segments, speakers, sessions and a quote to tables that print meanings. */
  readonly evidence?: boolean;
  /** Codes to print; all that are not retired without it. */
  readonly codes?: readonly string[];
}

/** What a table is built from. */
export interface TableInput {
  readonly study: Study;
  /** The codings that count: one coder's, in force, with a current code and a place, moderators left out. */
  readonly codings: readonly Coding[];
  /** `by anna`, for the footer. */
  readonly whose: string;
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
  /** True where row and column totals are given and add up to the cells. */
  readonly sums: boolean;
  build(input: TableInput): Matrix;
  readonly example: {
    readonly study: ExampleStudy;
    readonly options?: TableOptions;
    /** Row labels, column labels and cells that the example gives. */
    readonly rows: readonly string[];
    readonly columns: readonly string[];
    readonly cells: readonly (readonly Cell[])[];
  };
}
