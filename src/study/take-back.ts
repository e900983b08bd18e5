/** Takes an act back, or brings back one that was: whichever it is once no other command changes the study. */

import { type ReplayedLog, replay } from '../coding/replay.js';
import type { Act } from '../model/act.js';
import { within } from './folder.js';
import { logFile, readLog } from './log-file.js';
import { record } from './record.js';

/** What was cancelled, and all acts of its log as they were. */
interface TakenBack<T extends Act> {
  readonly act: T;
  readonly acts: readonly Act[];
}

/** @param choose the act to cancel, in the log as it stands then; nothing where there is none */
export async function takeBack<T extends Act>(
  folder: string,
  coder: string,
  choose: (log: ReplayedLog) => T | undefined,
): Promise<TakenBack<T> | undefined> {
  const file = logFile(coder);
  let taken: TakenBack<T> | undefined;
  await record(folder, coder, (stamp) => {
    const log = replay(coder, readLog(within(folder, file), file).acts);
    const act = choose(log);
    if (!act) return [];
    taken = { act, acts: log.acts };
    return [{ act: 'undo', ...stamp(), of: act.id }];
  });
  return taken;
}
