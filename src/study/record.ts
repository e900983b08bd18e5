/** Adds acts to a coder's log: the one way in which coding reaches the disk. */
import {
  applyCodes,
  type CodingRequest,
  notesOnApplied,
  notYetApplied,
  type Stamper,
} from '../coding/apply.js';
import type { Act } from '../model/act.js';
import { codingsBy, type Study } from '../model/study.js';
import { stamper } from './clock.js';
import { within } from './folder.js';
import { keepPresentCodebook } from './history.js';
import { locked } from './lock.js';
import { appendActs, logFile, readLog } from './log-file.js';

/**
 * Makes acts, each with its own stamp, and adds them in one go while no other command changes the study.
 * Once they are promised they are on the disk.
 * @param toActs gives the acts, calling `stamp` once for each
 */
export function record<T extends Act>(
  folder: string,
  coder: string,
  toActs: (stamp: Stamper) => readonly T[],
): Promise<readonly T[]> {
  const file = logFile(coder);
  return locked(folder, () => {
    const path = within(folder, file);
    const acts = toActs(stamper(readLog(path, file).lines.keys()));
    if (acts.length > 0) appendActs(path, acts);
    return acts;
  });
}

interface CodingOptions {
  /** Makes the acts and writes nothing. */
  readonly dryRun?: boolean;
  /** Acts that go into the log together with the codings. */
  readonly besides?: (stamp: Stamper) => readonly Act[];
}

/** Gives codes to stretches of talk, each once, and notes to codings old and new; returns the acts. */
export async function recordCodings(
  folder: string,
  study: Study,
  coder: string,
  requests: readonly CodingRequest[],
  { dryRun = false, besides = () => [] }: CodingOptions = {},
): Promise<readonly Act[]> {
  const codings = codingsBy(study, coder);
  const wanted = notYetApplied(requests, codings);
  const make = (stamp: Stamper) => [
    ...applyCodes(wanted, study.hashes.codebook, stamp),
    ...notesOnApplied(requests, codings, stamp),
    ...besides(stamp),
  ];
  if (dryRun) return make(stamper([]));
  return record(folder, coder, (stamp) => {
    if (wanted.length > 0) keepPresentCodebook(folder, study);
    return make(stamp);
  });
}
