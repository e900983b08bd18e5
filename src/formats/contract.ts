/** What a transcript format is: one file here reads one kind of file. */
import type { Reading, ReadOptions } from '../reading/reading.js';

export type {
  DraftCoding,
  DraftTranscript,
  Reading,
  ReadOptions,
  SourceComment,
} from '../reading/reading.js';

/** One expected turn of an example: speaker id (or null) and text. */
export type ExpectedTurn = readonly [speaker: string | null, text: string];

export interface Format {
  readonly id: string;
  readonly title: string;
  /** Raised when the same bytes would read otherwise than before. */
  readonly version: number;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** One paragraph for the reference page: what is read, what is not. */
  readonly description: string;
  /**
   * How sure the format is that the bytes are its own, 0 to 1. Content counts; the name only breaks ties.
   * Plain text answers lowest of all that can read a file.
   */
  looksLike(bytes: Uint8Array, name: string): number;
  /** @throws Problem with file and line when the bytes cannot be read as this format */
  read(bytes: Uint8Array, options: ReadOptions): Promise<Reading>;
  /** A small source and the turns it gives. */
  readonly example: {
    readonly name: string;
    /** The file's text; of a file that is none, the part that a person can read. */
    readonly source: string;
    /** Makes the file of such a part. */
    pack?(source: string): Promise<Uint8Array>;
    readonly turns: readonly ExpectedTurn[];
    /** Why the turns' letters are not all found in the source in order, where so. */
    readonly exception?: string;
  };
}
