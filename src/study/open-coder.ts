/** Opens one coder's log: its acts folded, each coding's code looked up, its words found again. */
import { replayAs } from '../coding/replay.js';
import { inOrder, resolver } from '../coding/resolve.js';
import { hideWithdrawn, type Person } from '../coding/withdrawn.js';
import type { Finding } from '../model/finding.js';
import type { CoderWork } from '../model/study.js';
import { readBytes } from './file-access.js';
import { within } from './folder.js';
import { type FoldedLog, forgetLog, keptLog, type Surroundings } from './kept-log.js';
import { logFile, parseLog } from './log-file.js';

export function openCoder(
  coder: string,
  around: Surroundings & { readonly withdrawn: readonly Person[] },
): { readonly work: CoderWork; readonly faults: readonly Finding[] } {
  const { folder, transcripts, withdrawn } = around;
  const file = logFile(coder);
  const path = within(folder, file);
  const fold = (log: Uint8Array) => foldLog(coder, parseLog(log, file), around);
  // What somebody took back is kept nowhere.
  if (withdrawn.length > 0) forgetLog(folder, coder);
  const folded = withdrawn.length > 0 ? fold(readBytes(path)) : keptLog(coder, path, around, fold);
  const codings = hideWithdrawn(folded.codings, transcripts, withdrawn);
  const { declined, seen, faults } = folded;
  return { work: { coder, file, codings, declined, seen }, faults };
}

function foldLog(
  coder: string,
  { acts, lines, faults }: ReturnType<typeof parseLog>,
  { transcripts, lookup }: Surroundings,
): FoldedLog {
  const resolve = resolver(transcripts, lookup, lines);
  const { codings, declined, seen } = replayAs(coder, acts, resolve);
  return { codings: inOrder(codings, transcripts), declined, seen, faults };
}
