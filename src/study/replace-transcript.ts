/** Reads a corrected source for a transcript that the study has already. */
import { corrected } from '../coding/corrected.js';
import { saidBy, withdrawnPeople } from '../coding/withdrawn.js';
import type { Correction } from '../model/correction.js';
import { Problem } from '../model/problem.js';
import type { Settings } from '../model/settings.js';
import { type Transcript, turnsOf } from '../model/transcript.js';
import { type ReadSource, readSource, type SourceOptions } from './read-source.js';
import { transcriptThere } from './transcript-there.js';

/** Reads a source as its transcript was read before, but for what is said otherwise now. */
export async function readAsBefore(
  folder: string,
  settings: Settings,
  file: string,
  options: SourceOptions,
): Promise<ReadSource> {
  const read = await readSource(folder, settings, file, options);
  const there = read.transcripts.map(({ id }) => transcriptThere(folder, id)).find(Boolean);
  const before = there?.source.options ?? {};
  if (Object.keys(before).length === 0) return read;
  return readSource(folder, settings, file, { ...before, ...options });
}

/** @throws Problem when it would bring back words that somebody has withdrawn */
export function correct(
  { participants }: Settings,
  before: Transcript,
  after: Transcript,
): Correction {
  const isWithdrawn = saidBy(after, withdrawnPeople(participants));
  const withdrawn = turnsOf(after).find(isWithdrawn);
  if (!withdrawn) return corrected(before, after);
  throw new Problem({
    what: `${withdrawn.speaker} speaks in the corrected source of "${after.id}", and has withdrawn.`,
    next: 'Take their words out of the file first. Nothing was changed.',
  });
}
