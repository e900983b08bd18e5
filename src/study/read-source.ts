/** Reads a file into the transcripts that a study would keep of it. */
import { basename, extname } from 'node:path';
import type { DraftCoding, DraftTranscript, ReadOptions } from '../formats/contract.js';
import { detectFormat } from '../formats/detect.js';
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
  const bytes = readBytes(file);
  const format = await detectFormat(bytes, file, options.format);
  const { format: _, session, id, ...said } = options;
  const reading = await format.read(bytes, withRoster({ ...said, name: file }, settings));
  const sha = sha256(bytes);
  const source = (transcript: string): Source => ({
    file: sourceCopy(folder, file, transcript, sha),
    ...{ sha256: sha, format: format.id, encoding: reading.encoding },
    importer: `${format.id}/${format.version}`,
    options: { ...said },
  });
  const transcripts = reading.transcripts.map((draft): Transcript => {
    const name = transcriptId(file, draft, id, reading.transcripts.length);
    return toTranscript(draft, name, source(name), options);
  });
  const codings = new Map(
    transcripts.map(({ id: one }, at) => [one, reading.transcripts[at]?.codings ?? []]),
  );
  return { bytes, transcripts, codings, warnings: reading.warnings };
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
  const { name: _, codings: __, language: spoken = language, ...rest } = draft;
  return {
    id,
    ...(spoken === undefined ? {} : { language: spoken }),
    ...(session === undefined ? {} : { session }),
    source,
    ...rest,
  };
}
