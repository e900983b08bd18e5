/** What reading a file takes and gives. */
import type { Span } from '../model/span.js';
import type { Speaker, TranscriptLine } from '../model/transcript.js';
import type { Warning } from '../model/warning.js';

/** What a column of a table of turns can hold. */
export type ColumnRole = 'speaker' | 'text' | 'from' | 'to' | 'transcript' | 'section';

/** What the user said about the file; everything has a sensible default. */
export interface ReadOptions {
  /** The file's name, for messages. */
  readonly name: string;
  /** Encoding to use instead of the detected one. */
  readonly encoding?: string;
  /** BCP 47 tag of the language spoken. */
  readonly language?: string;
  /** Labels known to be speakers: the roster's ids and aliases. */
  readonly known?: readonly string[];
  /** `--map old=new`: the label `old` means the speaker `new`; an empty `new` says it is speech, no label. */
  readonly rename?: Readonly<Record<string, string>>;
  /** `--role P*=participant`: labels by pattern (`*` stands for anything), first match wins. */
  readonly roles?: readonly { readonly pattern: string; readonly role: string }[];
  /** Unlabelled lines that match this expression (RE2 syntax) are turns of the moderator. */
  readonly questions?: string;
  /** The heading of the column that names the cases of a survey, where a row is a case and not a turn. */
  readonly cases?: string;
  /** Headings of the columns that hold answers, in such a table; `*` stands for anything. */
  readonly answers?: readonly string[];
  /** The tiers to read, by name, in formats that have tiers. */
  readonly tiers?: readonly string[];
  /** True where a caption that names nobody is said by whoever the caption before it names. */
  readonly carryOn?: boolean;
  /** Column headings by what they hold, for tables. */
  readonly columns?: Readonly<Partial<Record<ColumnRole, string>>>;
}

/** A comment beside the text of a source, which can become a memo. */
export interface SourceComment {
  /** The turn it stands at, or the one before. */
  readonly turn: number;
  readonly text: string;
  readonly by?: string;
  readonly at?: string;
}

/** A coding that a source brings along. */
export interface DraftCoding {
  /** The code as the source names it. */
  readonly code: string;
  readonly span: Span;
}

/** A transcript as its source has it, before it gets an id and a place in a study. */
export interface DraftTranscript {
  /** Set where one file holds several transcripts. */
  readonly name?: string;
  readonly title?: string;
  readonly language?: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly speakers: readonly Speaker[];
  readonly lines: readonly TranscriptLine[];
  readonly comments?: readonly SourceComment[];
  readonly codings?: readonly DraftCoding[];
}

export interface Reading {
  readonly transcripts: readonly DraftTranscript[];
  /** The encoding the bytes were read in: `utf-8`; `binary` where they are no text. */
  readonly encoding: string;
  /** What labels were looked for in: the text of the file, out of its layout. Lines as warnings count them. */
  readonly text: string;
  readonly warnings: readonly Warning[];
}
