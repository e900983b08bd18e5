/** Transcripts on disk: a header line, then a line for each turn. */
import type { Finding } from '../model/finding.js';
import type { Speaker, Transcript, TranscriptLine } from '../model/transcript.js';
import { isRecord, recordIn } from '../text/json-line.js';
import { linesOf } from '../text/lines.js';

/** The path of a transcript, relative to the study folder. */
export function transcriptFile(id: string): string {
  return `transcripts/${id}.jsonl`;
}

export function printTranscript(transcript: Transcript): string {
  const { id, title, language, session, source, speakers, attributes, lastTurn, lines } =
    transcript;
  const header = {
    ...{ alongside: 'transcript', version: 1, id, title, language, session },
    ...{ source, speakers, attributes, lastTurn },
  };
  return [header, ...lines.map(toRecord)].map((record) => `${JSON.stringify(record)}\n`).join('');
}

/** Speech is what most lines are, so only the other kinds say their kind. */
function toRecord(line: TranscriptLine): object {
  if (line.kind !== 'speech') return { turn: line.turn, kind: line.kind, text: line.text };
  const { turn, speaker = null, text, from, to, section } = line;
  return { turn, speaker, text, from, to, section };
}

export interface ReadTranscript {
  /** Absent when there are faults. */
  readonly transcript?: Transcript;
  readonly faults: readonly Finding[];
}

/**
 * Reads a transcript; every line that does not fit is a fault at its place. It is read line by line: a long talk as one string takes twice its size.
 */
export function readTranscript(bytes: Uint8Array, file: string, id: string): ReadTranscript {
  const texts = linesOf(bytes);
  const header = readHeader(recordIn(texts.next().value ?? ''), id);
  if (typeof header === 'string') return { faults: [fault(file, 1, header)] };
  const faults: Finding[] = [];
  const lines: TranscriptLine[] = [];
  const known = new Set(header.speakers.map((speaker) => speaker.id));
  const numbers = new Set<number | string>();
  let number = 1;
  for (let next = texts.next(); !next.done; next = texts.next()) {
    number += 1;
    if (next.value === '') continue;
    const line = readLine(recordIn(next.value));
    const wrong = line ? mismatch(line, known, numbers) : 'The line is no turn, heading or note.';
    if (wrong !== undefined) faults.push(fault(file, number, wrong));
    if (line) {
      numbers.add(line.turn);
      lines.push(line);
    }
  }
  return faults.length > 0 ? { faults } : { transcript: { ...header, lines }, faults };
}

type Header = Omit<Transcript, 'lines'>;

type LineRecord = Readonly<Record<string, unknown>>;

function readHeader(value: LineRecord | undefined, id: string): Header | string {
  if (value?.['alongside'] !== 'transcript') {
    return 'The first line is no header of a transcript.';
  }
  if (value['version'] !== 1) return 'The transcript was written by another version of Alongside.';
  if (value['id'] !== id)
    return `The header says "${String(value['id'])}", the file's name "${id}".`;
  const { source, speakers, attributes, lastTurn } = value;
  if (!isRecord(source) || !Array.isArray(speakers) || !speakers.every(isSpeaker)) {
    return 'The header names no source or no list of speakers.';
  }
  return {
    ...{ id, ...textsOf(value, ['title', 'language', 'session']) },
    source: {
      ...{ file: '', sha256: '', format: '', encoding: '', importer: '' },
      ...textsOf(source, ['file', 'sha256', 'format', 'encoding', 'importer']),
      options: isRecord(source['options']) ? source['options'] : {},
    },
    speakers,
    attributes: Object.fromEntries(
      Object.entries(isRecord(attributes) ? attributes : {}).filter(isTextEntry),
    ),
    ...(typeof lastTurn === 'number' && { lastTurn }),
  };
}

function readLine(value: LineRecord | undefined): TranscriptLine | undefined {
  if (typeof value?.['text'] !== 'string') return undefined;
  const { turn, kind, text, speaker } = value;
  if (kind === 'heading' || kind === 'note' || kind === 'preamble') {
    return typeof turn === 'string' ? { kind, turn, text } : undefined;
  }
  if (typeof turn !== 'number' || !Number.isSafeInteger(turn) || turn < 1) return undefined;
  const said = typeof speaker === 'string' ? { speaker } : {};
  return { kind: 'speech', turn, ...said, text, ...textsOf(value, ['from', 'to', 'section']) };
}

function mismatch(
  line: TranscriptLine,
  known: ReadonlySet<string>,
  numbers: ReadonlySet<number | string>,
): string | undefined {
  if (numbers.has(line.turn)) return `Turn ${line.turn} stands here a second time.`;
  if (line.kind === 'speech' && line.speaker !== undefined && !known.has(line.speaker)) {
    return `"${line.speaker}" speaks here, but the header does not list them.`;
  }
  return undefined;
}

function fault(file: string, line: number, message: string): Finding {
  const hint = 'Take the file back from git or a copy, or import its source again.';
  return { file, line, column: 1, message, hint };
}

function isSpeaker(value: unknown): value is Speaker {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['label'] === 'string';
}

function isTextEntry(entry: readonly [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string';
}

/** The keys of `record` that hold texts, and no others. */
function textsOf<K extends string>(
  record: Readonly<Record<string, unknown>>,
  keys: readonly K[],
): Partial<Record<K, string>> {
  const texts: Partial<Record<K, string>> = {};
  for (const key of keys) {
    const value = record[key];
    if (typeof value === 'string') texts[key] = value;
  }
  return texts;
}
