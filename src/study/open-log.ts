/** Opens one coder's log, folded, without looking at codebook or transcripts. */
import { type ReplayedLog, replay } from '../coding/replay.js';
import { within } from './folder.js';
import { logFile, readLog } from './log-file.js';

export function openLog(folder: string, coder: string): ReplayedLog {
  const file = logFile(coder);
  return replay(coder, readLog(within(folder, file), file).acts);
}
