/** Takes transcripts into a study: reads every file first, then writes all of them or none. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftCoding } from '../formats/contract.js';
import type { Correction } from '../model/correction.js';
import type { Memo } from '../model/memo.js';
import { Problem } from '../model/problem.js';
import type { Settings } from '../model/settings.js';
import type { Source, Transcript } from '../model/transcript.js';
import type { Warning } from '../model/warning.js';
import { sha256 } from '../text/hash.js';
import { sizeOf, type TranscriptSize } from '../text/transcript-size.js';
import { commentMemos, commentWarning } from './comment-memos.js';
import { readBytes, replaceTogether, type StagedFile, stageFile } from './file-access.js';
import { within } from './folder.js';
import { locked } from './lock.js';
import { memoFile, printMemo } from './memo-file.js';
import { readSource, type SourceOptions } from './read-source.js';
import { correct, readAsBefore } from './replace-transcript.js';
import { printTranscript, transcriptFile } from './transcript-file.js';
import { transcriptThere } from './transcript-there.js';

export interface ImportOptions extends SourceOptions {
  readonly dryRun: boolean;
  /** A transcript that is there with other words takes on those of the file. */
  readonly replace?: boolean;
  /** Comments beside the text become memos. */
  readonly comments?: boolean;
}

/** What became of one transcript. */
export interface Imported extends TranscriptSize {
  readonly transcript: string;
  readonly format: string;
  /** `same`: it was there already, from the same bytes in the same way, and stays as it is. */
  readonly state: 'new' | 'same' | 'replaced';
  readonly warnings: readonly Warning[];
  /** Codings that the source brings along; a corrected source brings none, since its turns have moved. */
  readonly codings: readonly DraftCoding[];
  /** What a corrected source has changed. */
  readonly correction?: Correction;
}

/**
 * @param told hears how many files have been read
 * @throws Problem at the first file that cannot be read; nothing is written then
 */
export async function importFiles(
  folder: string,
  settings: Settings,
  files: readonly string[],
  options: ImportOptions,
  told: (done: number) => void = () => {},
): Promise<Imported[]> {
  const staged = new Map<string, StagedFile>();
  const take = async (): Promise<Imported[]> => {
    try {
      const imported = await stageAll(folder, settings, files, options, staged, told);
      replaceTogether(
        [...staged.values()],
        [join(folder, 'sources'), join(folder, 'transcripts'), join(folder, 'memos')],
      );
      return imported;
    } catch (error) {
      for (const file of staged.values()) file.discard();
      throw error;
    }
  };
  return options.dryRun ? take() : locked(folder, take);
}

/** Reads every file, and stages what is new. */
async function stageAll(
  folder: string,
  settings: Settings,
  files: readonly string[],
  { dryRun, replace = false, comments: wanted = false, ...said }: ImportOptions,
  staged: Map<string, StagedFile>,
  told: (done: number) => void,
): Promise<Imported[]> {
  const imported: Imported[] = [];
  const taken = new Set<string>();
  for (const [index, file] of files.entries()) {
    told(index);
    const read = await (replace ? readAsBefore : readSource)(folder, settings, file, said);
    for (const [at, transcript] of read.transcripts.entries()) {
      refuseTwice(transcript, taken);
      const there = transcriptThere(folder, transcript.id);
      const state = stateOf(transcript, there, replace);
      const correction =
        there && state === 'replaced' ? correct(settings, there, transcript) : undefined;
      const kept = correction?.transcript ?? transcript;
      const comments = read.comments.get(transcript.id) ?? [];
      const fate = correction ? 'corrected' : wanted ? 'memos' : 'left';
      const warned = at === 0 ? read.warnings : [];
      imported.push({
        ...{ transcript: kept.id, format: kept.source.format, ...sizeOf(kept), state },
        warnings: [...warned, ...commentWarning(comments.length, fate)],
        codings: correction ? [] : (read.codings.get(transcript.id) ?? []),
        ...(correction && { correction }),
      });
      if (dryRun) continue;
      if (fate === 'memos') stageMemos(staged, folder, commentMemos(kept.id, comments));
      if (state === 'same') continue;
      stageOnce(staged, within(folder, kept.source.file), read.bytes);
      stageOnce(staged, within(folder, transcriptFile(kept.id)), printTranscript(kept));
    }
  }
  return imported;
}

/** A memo that is there may have been worked on, and stays. */
function stageMemos(staged: Map<string, StagedFile>, folder: string, memos: readonly Memo[]): void {
  for (const memo of memos) {
    const path = within(folder, memoFile(memo.id));
    if (!existsSync(path)) stageOnce(staged, path, printMemo(memo));
  }
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

/** @throws Problem when one of the files before has become the same transcript */
function refuseTwice({ id }: Transcript, taken: Set<string>): void {
  if (!taken.has(id)) {
    taken.add(id);
    return;
  }
  throw new Problem({
    what: `Two of these files would both become the transcript "${id}".`,
    next: 'Import one of them alone and name it: alongside import FILE --id another-name',
  });
}

/** @throws Problem when another transcript has the id, and shall not be replaced */
function stateOf(
  { id, source }: Transcript,
  there: Transcript | undefined,
  replace: boolean,
): Imported['state'] {
  if (!there) return 'new';
  const isSameFile = there.source.sha256 === source.sha256;
  if (isSameFile && sameOptions(there.source, source)) return 'same';
  if (replace) return 'replaced';
  throw new Problem({
    what: `There is a transcript "${id}" already, read ${isSameFile ? 'with other options' : 'from other words'}.`,
    next: `If this is the same talk, corrected: alongside import FILE --replace --dry-run   If it is another: --id ${id}-2`,
  });
}

function sameOptions(a: Source, b: Source): boolean {
  return JSON.stringify(a.options) === JSON.stringify(b.options);
}
