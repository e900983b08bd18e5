/** Takes a transcript out of a study, with the copy of its source where nobody else needs that. */
import { existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { refuseUnknown } from '../coding/select-known.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import type { Transcript } from '../model/transcript.js';
import { sha256 } from '../text/hash.js';
import { readBytes } from './file-access.js';
import { orProblem } from './file-faults.js';
import { within } from './folder.js';
import { locked } from './lock.js';
import { idsIn } from './open-transcripts.js';
import { transcriptFile } from './transcript-file.js';

/** What goes and what stays when a transcript is removed. */
export interface TranscriptRemoval {
  readonly transcript: string;
  /** Paths of the files that go, relative to the study. */
  readonly files: readonly string[];
  /** The source, where it stays, and why. */
  readonly kept?: { readonly file: string; readonly why: string };
  /** Codings that lose their words, by coder. */
  readonly codings: readonly { readonly coder: string; readonly count: number }[];
  /** Sessions that list it. */
  readonly sessions: readonly string[];
}

/**
 * Says what would go. A transcript that cannot be read can be removed too.
 * @param study as `inspectStudy` opens it
 * @throws Problem where there is no such transcript
 */
export function planRemoval(folder: string, study: Study, id: string): TranscriptRemoval {
  refuseUnknown('transcript', [id], idsIn(join(folder, 'transcripts')));
  const source = sourceOf(folder, study, id);
  const codings = study.work.map(({ coder, codings }) => ({
    coder,
    count: codings.filter(({ transcript }) => transcript === id).length,
  }));
  const listing = study.settings.sessions.filter(({ transcripts }) => transcripts.includes(id));
  return {
    transcript: id,
    files: [transcriptFile(id), ...(source && source.why === undefined ? [source.file] : [])],
    ...(source?.why !== undefined && { kept: { file: source.file, why: source.why } }),
    codings: codings.filter(({ count }) => count > 0),
    sessions: listing.map((session) => session.id),
  };
}

/** @throws Problem where codings stand on the transcript and shall not lose their words */
export function removeTranscript(
  folder: string,
  { transcript, codings, files }: TranscriptRemoval,
  withCodings: boolean,
): Promise<void> {
  if (codings.length > 0 && !withCodings) {
    const counts = codings.map(({ coder, count }) => `${count} of ${coder}`).join(', ');
    throw new Problem({
      what: `Codings stand on "${transcript}": ${counts}.`,
      next: `With --with-codings they stay in the logs without their words: alongside transcript remove ${transcript} --with-codings`,
    });
  }
  return locked(folder, () => {
    // The transcript goes last: as long as it is there, a run that was stopped can be repeated.
    for (const file of files.toReversed()) {
      const path = within(folder, file);
      orProblem(path, () => rmSync(path));
    }
  });
}

/** The source there is, with the reason why it has to stay, if any. */
function sourceOf(folder: string, study: Study, id: string) {
  const file = study.transcripts.find((transcript) => transcript.id === id)?.source.file ?? '';
  // A header could name any file; only what lies in sources/ is a copy of ours.
  const isOurs = file === `sources/${basename(file)}`;
  if (!isOurs || !existsSync(within(folder, file))) return undefined;
  return { file, why: whyKept(folder, study, id, file) };
}

function whyKept(folder: string, study: Study, id: string, file: string): string | undefined {
  const uses = (transcript: Transcript) => transcript.source.file === file;
  const others = study.transcripts.filter((transcript) => transcript.id !== id && uses(transcript));
  if (others.length > 0) return `${others.map((other) => other.id).join(', ')} came from it too`;
  if (study.transcripts.length < idsIn(join(folder, 'transcripts')).length) {
    return 'another transcript cannot be read and may need it';
  }
  const sha = sha256(readBytes(within(folder, file)));
  const isChanged = !study.transcripts.some((one) => one.id === id && one.source.sha256 === sha);
  return isChanged ? 'it has changed since the import' : undefined;
}
