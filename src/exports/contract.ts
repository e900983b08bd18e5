/** What an output format for tables is: one file here writes one format. */
import type { Matrix } from '../model/matrix.js';

export interface WriteOptions {
  /** Columns of the terminal; without it lines are as long as they need to be. */
  readonly width?: number;
  /** Whether a group's name stands on each of its rows or on the first only. Data formats repeat, others leave blank. */
  readonly merge?: 'repeat' | 'blank';
  /** BCP 47 tag of the study's language, for formats that name it; English without it. */
  readonly language?: string;
}

export interface TableExport {
  /** As `--format` takes it. */
  readonly id: string;
  readonly title: string;
  /** With the dot. */
  readonly extension: string;
  /** One paragraph for the reference page. */
  readonly description: string;
  /** The finished document, ending in a line feed. */
  write(matrix: Matrix, options: WriteOptions): string;
  /** A table and the document it gives. */
  readonly example: {
    readonly matrix: Matrix;
    readonly options?: WriteOptions;
    readonly gives: string;
  };
}
