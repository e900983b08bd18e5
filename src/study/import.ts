/** Takes transcripts into a study: reads every file first, then writes all of them or none. */
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { DraftTranscript, ReadOptions } from '../formats/contract.js';
import { detectFormat } from '../formats/detect.js';
import { Problem } from '../model/problem.js';
import type { Settings } from '../model/settings.js';
import type { Source, Transcript } from '../model/transcript.js';
import type { Warning } from '../model/warning.js';
import { sha256 } from '../text/hash.js';
import { idFrom } from '../text/id.js';
import { sizeOf, type TranscriptSize } from '../text/transcript-size.js';
import { readBytes, readText, replaceTogether, type StagedFile, stageFile } from './file-access.js';
import { within } from './folder.js';
import { withRoster } from './roster.js';
import { sourceCopy } from './source-copy.js';
import { printTranscript, readTranscript, transcriptFile } from './transcript-file.js';

/** What the user said about the files. */
export interface ImportOptions extends Omit<ReadOptions, 'name' | 'known'> {
  readonly format?: string;
  readonly session?: string;
  /** The id of the one transcript imported, instead of one made from its file's name. */
  readonly id?: string;
  readonly dryRun: boolean;
}

/** What became of one transcript. */
export interface Imported extends TranscriptSize {
  readonly transcript: string;
  readonly format: string;
  /** `same`: it was there already, from the same bytes in the same way, and stays as it is. */
  readonly state: 'new' | 'same';
  readonly warnings: readonly Warning[];
}

/** @throws Problem at the first file that cannot be read; nothing is written then */
export async function importFiles(
  folder: string,
  settings: Settings,
  files: readonly string[],
  options: ImportOptions,
): Promise<Imported[]> {
  const staged = new Map<string, StagedFile>();
  const imported: Imported[] = [];
  try {
    for (const file of files) {
      const read = await readFile(folder, settings, file, options);
      for (const transcript of read.transcripts) {
        const state = stateOf(folder, transcript, imported);
        const { id, source } = transcript;
        imported.push({
          transcript: id,
          format: source.format,
          ...sizeOf(transcript),
          state,
          warnings: read.warnings,
        });
        if (state === 'same' || options.dryRun) continue;
        stageOnce(staged, within(folder, source.file), read.bytes);
        stageOnce(staged, within(folder, transcriptFile(id)), printTranscript(transcript));
      }
    }
  } catch (error) {
    for (const file of staged.values()) file.discard();
    throw error;
  }
  replaceTogether([...staged.values()], [join(folder, 'sources'), join(folder, 'transcripts')]);
  return imported;
}

/** A file that is there with these bytes already needs no writing. */
function stageOnce(
  staged: Map<string, StagedFile>,
  path: string,
  content: string | Uint8Array,
): void {
  if (staged.has(path)) return;
  if (existsSync(path) && sha256(readBytes(path)) === sha256(content)) return;
  staged.set(path, stageFile(path, content));
}

async function readFile(folder: string, settings: Settings, file: string, options: ImportOptions) {
  const bytes = readBytes(file);
  const format = await detectFormat(bytes, file, options.format);
  const { format: _, session, id, dryRun, ...said } = options;
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
  return { bytes, transcripts, warnings: reading.warnings };
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
  { session, language }: ImportOptions,
): Transcript {
  const { name: _, language: spoken = language, ...rest } = draft;
  return {
    id,
    ...(spoken === undefined ? {} : { language: spoken }),
    ...(session === undefined ? {} : { session }),
    source,
    ...rest,
  };
}

/** @throws Problem when another transcript has the id */
function stateOf(
  folder: string,
  { id, source }: Transcript,
  imported: readonly Imported[],
): Imported['state'] {
  if (imported.some(({ transcript }) => transcript === id)) {
    throw new Problem({
      what: `Two of these files would both become the transcript "${id}".`,
      next: 'Import one of them alone and name it: alongside import FILE --id another-name',
    });
  }
  const path = within(folder, transcriptFile(id));
  if (!existsSync(path)) return 'new';
  const there = readTranscript(readText(path), transcriptFile(id), id).transcript?.source;
  if (there?.sha256 === source.sha256 && sameOptions(there, source)) return 'same';
  const how = there?.sha256 === source.sha256 ? 'with other options' : 'from other words';
  throw new Problem({
    what: `There is a transcript "${id}" already, read ${how}.`,
    next: `Give this one its own name: alongside import FILE --id ${id}-2`,
  });
}

function sameOptions(a: Source, b: Source): boolean {
  return JSON.stringify(a.options) === JSON.stringify(b.options);
}
