/** Opens the transcripts of a study, with the roles that its settings give the speakers. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withdrawnPeople, withoutTurnsOf } from '../coding/withdrawn.js';
import type { Finding } from '../model/finding.js';
import { Problem } from '../model/problem.js';
import type { Participant } from '../model/settings.js';
import type { Transcript } from '../model/transcript.js';
import { sha256, shortHash } from '../text/hash.js';
import { asText, readBytes } from './file-access.js';
import { within } from './folder.js';
import { type ReadTranscript, readTranscript, transcriptFile } from './transcript-file.js';

export interface OpenTranscripts {
  /** In the order of their ids; one that cannot be read is left out and is a fault. */
  readonly transcripts: readonly Transcript[];
  readonly faults: readonly Finding[];
  /** Changes with any transcript's text. */
  readonly hash: string;
}

/** Whether all talk is in memory, or, where it is much, the lines of one transcript at a time. */
export type Reading = 'at once' | 'one by one';

/** Bytes of transcripts that are in memory whatever is asked. */
const few = 100_000_000;

/**
 * @param participants whose roles win over those in the transcripts' headers; turns of those who withdrew are hidden
 * @param much the bytes from which on transcripts are read one by one, where that is asked
 */
export function openTranscripts(
  folder: string,
  participants: readonly Participant[],
  reading: Reading = 'at once',
  much = few,
): OpenTranscripts {
  const transcripts: Transcript[] = [];
  const faults: Finding[] = [];
  let texts = '';
  const ids = idsIn(join(folder, 'transcripts'));
  const open = opener(folder, participants);
  const isMuch = reading === 'one by one' && bytesOf(folder, ids) >= much;
  const held = isMuch ? rereader(open) : (transcript: Transcript) => transcript;
  faults.push(...sameButForCapitals(ids, transcriptFile));
  for (const id of ids) {
    const { hash, transcript, faults: wrong } = open(id);
    texts += `${id} ${hash}\n`;
    for (const fault of wrong) faults.push(fault);
    if (transcript) transcripts.push(held(transcript));
  }
  return { transcripts, faults, hash: shortHash(texts) };
}

interface Opened extends ReadTranscript {
  /** Changes with the text, and not with the header. */
  readonly hash: string;
}

function opener(folder: string, participants: readonly Participant[]): (id: string) => Opened {
  const withdrawn = withdrawnPeople(participants);
  const roles = new Map(participants.map(({ id, role }) => [id, role]));
  return (id) => {
    const file = transcriptFile(id);
    const bytes = readBytes(within(folder, file));
    const { transcript, faults } = readTranscript(bytes, file, id);
    return {
      hash: sha256(saidIn(bytes)),
      faults,
      ...(transcript && { transcript: withoutTurnsOf(withRoles(transcript, roles), withdrawn) }),
    };
  };
}

/**
 * Makes transcripts whose lines are read again when somebody asks for them; those of the last one are in memory.
 * What asks is told in a Problem where a file has gone or was spoiled meanwhile.
 */
function rereader(open: (id: string) => Opened) {
  let last: Pick<Transcript, 'id' | 'lines'> = { id: '', lines: [] };
  return ({ lines: _, ...header }: Transcript): Transcript => ({
    ...header,
    get lines() {
      if (last.id !== header.id) last = again(open, header.id);
      return last.lines;
    },
  });
}

function again(open: (id: string) => Opened, id: string): Transcript {
  const { transcript } = open(id);
  if (transcript) return transcript;
  throw new Problem({
    what: `${transcriptFile(id)} has changed while it was read, and cannot be read any more.`,
    next: 'See what is wrong with it: alongside check',
  });
}

function bytesOf(folder: string, ids: readonly string[]): number {
  return ids.reduce((sum, id) => sum + statSync(within(folder, transcriptFile(id))).size, 0);
}
/** All behind the header, from its line end on; the same however it was checked out. */
function saidIn(bytes: Uint8Array): string | Uint8Array {
  const isPlain = !bytes.includes(carriageReturn) && bytes[0] !== firstOfMark;
  if (isPlain && bytes.includes(lineFeed)) return bytes.subarray(bytes.indexOf(lineFeed));
  const text = asText(bytes);
  return text.slice(text.indexOf('\n'));
}

const [lineFeed, carriageReturn, firstOfMark] = [0x0a, 0x0d, 0xef];

/** The ids of the files `FOLDER/ID.jsonl`, sorted. */
export function idsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .sort();
}

/** Files that Windows and macOS take for one: only one of them would arrive there. */
export function sameButForCapitals(
  ids: readonly string[],
  fileOf: (id: string) => string,
): Finding[] {
  const met = new Map<string, string>();
  return ids.flatMap((id) => {
    const before = met.get(id.toLowerCase());
    met.set(id.toLowerCase(), id);
    if (before === undefined) return [];
    const message = `${fileOf(before)} and ${fileOf(id)} differ in capitals only, and are one file on Windows and macOS.`;
    const hint = 'Give one of them another name, and the same id inside it.';
    return [{ file: fileOf(id), line: 1, column: 1, message, hint }];
  });
}

function withRoles(
  transcript: Transcript,
  roles: ReadonlyMap<string, string | undefined>,
): Transcript {
  const speakers = transcript.speakers.map((speaker) => {
    const role = roles.get(speaker.id) ?? speaker.role;
    return role === undefined ? speaker : { ...speaker, role };
  });
  return { ...transcript, speakers };
}

/** Sources that are there but are no longer what their transcript was read from. */
export function sourceFaults(folder: string, transcripts: readonly Transcript[]): Finding[] {
  return transcripts.flatMap(({ id, source }) => {
    if (source.file === '') return [];
    const path = within(folder, source.file);
    // Sources stay out of git, so a clone without them is sound.
    if (!existsSync(path) || sha256(readBytes(path)) === source.sha256) return [];
    return [
      {
        ...{ file: transcriptFile(id), line: 1, column: 1 },
        message: `${source.file} has changed since "${id}" was read from it.`,
        hint: `Put the file back as it was, or take its words in: alongside import ${source.file} --id ${id} --replace`,
      },
    ];
  });
}
