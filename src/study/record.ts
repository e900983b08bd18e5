/** Adds acts to a coder's log: the one way in which coding reaches the disk. */
import { applyCodes, type CodingRequest, notYetApplied, type Stamper } from '../coding/apply.js';
import type { Act } from '../model/act.js';
import type { Study } from '../model/study.js';
import { stamper } from './clock.js';
import { within } from './folder.js';
import { keepPresentCodebook } from './history.js';
import { appendActs, logFile, readLog } from './log-file.js';

/**
 * Makes acts, each with its own stamp, and adds them in one write. When it returns they are on the disk.
 * @param toActs gives the acts, calling `stamp` once for each
 */
export function record<T extends Act>(
  folder: string,
  coder: string,
  toActs: (stamp: Stamper) => readonly T[],
): readonly T[] {
  const file = logFile(coder);
  const path = within(folder, file);
  const stamp = stamper(readLog(path, file).lines.keys());
  const acts = toActs(stamp);
  if (acts.length > 0) appendActs(path, acts);
  return acts;
}

/**
 * Gives codes to stretches of talk, each once, and returns the acts.
 * @param dryRun makes the acts and writes nothing
 */
export function recordCodings(
  folder: string,
  study: Study,
  coder: string,
  requests: readonly CodingRequest[],
  dryRun = false,
): readonly Act[] {
  const codings = study.work.find((work) => work.coder === coder)?.codings ?? [];
  const wanted = notYetApplied(requests, codings);
  const make = (stamp: Stamper) => applyCodes(wanted, study.hashes.codebook, stamp);
  if (dryRun) return make(stamper([]));
  if (wanted.length > 0) keepPresentCodebook(folder, study);
  return record(folder, coder, make);
}
