/**
 * Keeps what a long log came to, so that it is not folded again while neither it nor a transcript has
 * changed. Like all of the cache it is no truth: the folder can be deleted at any time.
 */
import { statSync } from 'node:fs';
import type { CurrentCode } from '../coding/resolve.js';
import type { Finding } from '../model/finding.js';
import type { CoderWork } from '../model/study.js';
import type { Transcript } from '../model/transcript.js';
import { sha256, sha256Of } from '../text/hash.js';
import { forget, keep, readKept } from './cache.js';
import { type CodingRows, fromRows, toRows } from './coding-rows.js';
import { piecesOf, readBytes } from './file-access.js';
import { orProblem } from './file-faults.js';

/** Shorter logs are read as fast as what is kept of them. In bytes. */
const long = 1_000_000;

/** What a log is held against. */
export interface Surroundings {
  readonly folder: string;
  readonly transcripts: readonly Transcript[];
  /** Changes with any transcript's text. */
  readonly corpus: string;
  /** What the codebook has for an id today. */
  readonly lookup: (code: string) => CurrentCode | undefined;
}

/** What a log came to. */
export interface FoldedLog extends Pick<CoderWork, 'codings' | 'declined' | 'seen'> {
  readonly faults: readonly Finding[];
}

interface Kept extends Pick<FoldedLog, 'declined' | 'seen'> {
  readonly codings: CodingRows;
}

/**
 * What `fold` makes of a log, from the cache where it is there; then the log is gone through and not held in memory.
 * A log with faults is never kept.
 */
export function keptLog(
  coder: string,
  path: string,
  around: Surroundings,
  fold: (log: Uint8Array) => FoldedLog,
): FoldedLog {
  if (!isLong(path)) return fold(readBytes(path));
  const kind = kindOf(coder);
  const keyOf = (hash: string) => `${hash} ${around.corpus}`;
  const transcripts = new Map(around.transcripts.map((one) => [one.id, one]));
  const { folder, lookup } = around;
  const known = readKept(
    folder,
    kind,
    keyOf(sha256Of(piecesOf(path))),
    ({ codings, declined, seen }: Kept): FoldedLog => {
      const read = fromRows(codings, { coder, transcripts, lookup });
      return { codings: read, declined, seen, faults: [] };
    },
  );
  if (known) return known;
  const log = readBytes(path);
  const folded = fold(log);
  const { declined, seen, faults } = folded;
  if (faults.length > 0) return folded;
  const codings = toRows(folded.codings);
  keep(folder, kind, keyOf(sha256(log)), { codings, declined, seen });
  return folded;
}

function isLong(path: string): boolean {
  return orProblem(path, () => statSync(path)).size >= long;
}

/** Takes out what was kept of a coder's log, orphans' words among it: a merge may bring a withdrawal along. */
export function forgetLog(folder: string, coder: string): void {
  forget(folder, kindOf(coder));
}

function kindOf(coder: string): string {
  return `codings-${coder}`;
}
