/** A transcript: who said what, in order. */

export interface Speaker {
  readonly id: string;
  /** The name as the source writes it. */
  readonly label: string;
  /** `moderator`, `participant`, `observer`, or the study's own word. */
  readonly role?: string;
  /** Other labels in the source that mean the same person: `["p1", "P 1"]`. */
  readonly aliases?: readonly string[];
}

/** What one speaker says before another does. `turn` counts from 1 and is kept for life. */
export interface Turn {
  readonly kind: 'speech';
  readonly turn: number;
  /** A speaker's id; absent where the source names nobody. */
  readonly speaker?: string;
  /** What was said: no label, no time in it. NFC, LF. */
  readonly text: string;
  /** `00:12:03.000`, from the start of the recording. */
  readonly from?: string;
  readonly to?: string;
  /** The id of the heading the turn stands under. */
  readonly section?: string;
}

/** Text that nobody says: a heading (`h1`), a note (`n1`), the preamble (`p1`). */
export interface Aside {
  readonly kind: 'heading' | 'note' | 'preamble';
  readonly turn: string;
  readonly text: string;
}

export type TranscriptLine = Turn | Aside;

/** The file a transcript was read from, and how. */
export interface Source {
  readonly file: string;
  readonly sha256: string;
  readonly format: string;
  readonly encoding: string;
  /** Format and version of its reader: `webvtt/1`. */
  readonly importer: string;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Transcript {
  readonly id: string;
  readonly title?: string;
  readonly language?: string;
  /** The id of the session it belongs to. */
  readonly session?: string;
  readonly source: Source;
  readonly speakers: readonly Speaker[];
  readonly attributes: Readonly<Record<string, string>>;
  /** The greatest number a turn ever had, where the turn that had it is gone: no other may take it. */
  readonly lastTurn?: number;
  readonly lines: readonly TranscriptLine[];
}

/** The speech turns of a transcript, in the order they were said. */
export function turnsOf(transcript: Pick<Transcript, 'lines'>): Turn[] {
  return transcript.lines.filter((line): line is Turn => line.kind === 'speech');
}
