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

/** What every format says of itself. */
interface Described {
  /** As `--format` takes it. */
  readonly id: string;
  readonly title: string;
  /** With the dot. */
  readonly extension: string;
  /** One paragraph for the reference page. */
  readonly description: string;
  /** True where the document holds rows of data and nothing else, so that what it was made from stands in a file beside it. */
  readonly isData?: boolean;
}

/** A format that is text. */
export interface TextExport extends Described {
  /** The finished document, ending in a line feed. */
  write(matrix: Matrix, options: WriteOptions): string;
  /** What such a document holds, for a reader that compares; absent where lines are compared. */
  read?(document: string): ReadTable;
  /** A text of the document without the signs that keep it from being markup; absent where there are none. */
  plain?(text: string): string;
  /** A table and the document it gives. */
  readonly example: {
    readonly matrix: Matrix;
    readonly options?: WriteOptions;
    readonly gives: string;
  };
}

/** A format that is a package of files, such as those of office programs. */
export interface PackedExport extends Described {
  readonly isPacked: true;
  write(matrix: Matrix, options: WriteOptions): Uint8Array;
  read(document: Uint8Array): ReadTable;
  /** A table, and what the document holds when it is read again. */
  readonly example: {
    readonly matrix: Matrix;
    readonly options?: WriteOptions;
    readonly holds: ReadTable['records'];
  };
}

export type TableExport = TextExport | PackedExport;

/** A document read again: the words in its cells, row by row, headings and totals among them. */
export interface ReadTable {
  readonly records: readonly (readonly string[])[];
  /** Everything else it says. */
  readonly around: string;
}
