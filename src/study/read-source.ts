/** Reads a file into the transcripts that a study would keep of it. */
import { basename, extname } from 'node:path';
import type {
  DraftCoding,
  DraftTranscript,
  ReadOptions,
  SourceComment,
} from '../formats/contract.js';
import { detectFormat } from '../formats/detect.js';
import { Problem } from '../model/problem.js';
import type { Settings } from '../model/settings.js';
import type { Source, Transcript } from '../model/transcript.js';
import type { Warning } from '../model/warning.js';
import { sha256 } from '../text/hash.js';
import { idFrom } from '../text/id.js';
import { readBytes } from './file-access.js';
import { withRoster } from './roster.js';
import { sourceCopy } from './source-copy.js';

/** What the user said about the files. */
export interface SourceOptions extends Omit<ReadOptions, 'name' | 'known'> {
  readonly format?: string;
  readonly session?: string;
  /** The id of the one transcript in the file, instead of one made from its name. */
  readonly id?: string;
}

export interface ReadSource {
  readonly bytes: Uint8Array;
  readonly transcripts: readonly Transcript[];
  /** Comments beside the text, by the id of the transcript. */
  readonly comments: ReadonlyMap<string, readonly SourceComment[]>;
  /** What labels were looked for in. */
  readonly text: string;
  /** The codings that came along, by the id of their transcript. */
  readonly codings: ReadonlyMap<string, readonly DraftCoding[]>;
  readonly warnings: readonly Warning[];
}

/** @throws Problem when the file cannot be read */
export async function readSource(
  folder: string,
  settings: Settings,
  file: string,
  options: SourceOptions,
): Promise<ReadSource> {
  refuseId(options.id);
  const bytes = readBytes(file);
  const format = await detectFormat(bytes, file, options.format);
  const { format: _, session, id, ...said } = options;
  const reading = await format.read(bytes, withRoster({ ...said, name: file }, settings));
  for (const draft of reading.transcripts) refuseEndless(file, draft);
  const sha = sha256(bytes);
  const source = (transcript: string): Source => ({
    file: sourceCopy(folder, file, transcript, sha),
    ...{ sha256: sha, format: format.id, encoding: reading.encoding },
    importer: `${format.id}/${format.version}`,
    options: { ...said },
  });
  const comments = new Map<string, readonly SourceComment[]>();
  const codings = new Map<string, readonly DraftCoding[]>();
  const transcripts = reading.transcripts.map((draft): Transcript => {
    const name = transcriptId(file, draft, id, reading.transcripts.length);
    comments.set(name, draft.comments ?? []);
    codings.set(name, draft.codings ?? []);
    return toTranscript(draft, name, source(name), { language: settings.language, ...options });
  });
  const { text, warnings } = reading;
  return { bytes, transcripts, comments, codings, text, warnings };
}

/** A transcript's id is the name of its file on every file system. */
function refuseId(id: string | undefined): void {
  if (id === undefined || idFrom(id) === id) return;
  throw new Problem({
    what: `"${id}" is no id of a transcript.`,
    next: `Small letters, digits, - and _ make an id: --id ${idFrom(id)}`,
  });
}

/** Letters of a turn. Two hundred hours of talk have fewer; what is longer is no turn, and no command could show it. */
const longest = 20_000_000;

function refuseEndless(file: string, { lines }: DraftTranscript): void {
  const endless = lines.find(({ text }) => text.length > longest);
  if (!endless) return;
  throw new Problem({
    what: `${file}: turn ${endless.turn} is longer than 20 million letters.`,
    next: 'Look whether the line ends are missing, or whether this is a transcript at all. Nothing was written.',
  });
}

function transcriptId(
  file: string,
  { name }: DraftTranscript,
  wanted: string | undefined,
  of: number,
): string {
  if (wanted !== undefined && of === 1) return wanted;
  const base = basename(file, extname(file));
  return idFrom(name === undefined ? (wanted ?? base) : `${wanted ?? base}-${name}`);
}

function toTranscript(
  draft: DraftTranscript,
  id: string,
  source: Source,
  { session, language }: SourceOptions,
): Transcript {
  const { name: _, comments: __, codings: ___, language: spoken = language, ...rest } = draft;
  return {
    id,
    ...(spoken === undefined ? {} : { language: spoken }),
    ...(session === undefined ? {} : { session }),
    source,
    ...rest,
  };
}
