/**
 * A coder's log held open for a long session: what is added is on the disk at once, and the log is not read
 * again unless somebody else has added to it.
 */
import { statSync } from 'node:fs';
import type { Stamper } from '../coding/apply.js';
import { replay } from '../coding/replay.js';
import { type Undoable, undoable } from '../coding/undo.js';
import type { Act } from '../model/act.js';
import { stamper } from './clock.js';
import { within } from './folder.js';
import { locked } from './lock.js';
import { appendActs, logFile, readLog } from './log-file.js';

export interface LogSession {
  /** What undo and redo can reach of earlier sessions. */
  readonly reachable: Undoable;
  /**
   * Makes acts and adds them in one go, as `record` does.
   * @throws Problem where the log cannot be written; nothing is added then
   */
  add(toActs: (stamp: Stamper) => readonly Act[]): Promise<readonly Act[]>;
  /** True once the log has changed elsewhere since the last time this was asked. */
  changedElsewhere(): boolean;
}

export function openLogSession(folder: string, coder: string): LogSession {
  const file = logFile(coder);
  const path = within(folder, file);
  let state = stateOf(path);
  let elsewhere = false;
  // Read once: a log of years is long.
  const { acts } = readLog(path, file);
  let last = greatest(acts);
  const reachable = undoable(replay(coder, acts));
  const look = () => {
    if (stateOf(path) === state) return;
    elsewhere = true;
    last = greatest(readLog(path, file).acts);
    state = stateOf(path);
  };
  return {
    reachable,
    add: (toActs) =>
      locked(folder, () => {
        look();
        const acts = toActs(stamper([last]));
        if (acts.length === 0) return acts;
        appendActs(path, acts);
        last = acts.at(-1)?.id ?? last;
        state = stateOf(path);
        return acts;
      }),
    changedElsewhere: () => {
      const was = elsewhere;
      elsewhere = false;
      return was;
    },
  };
}

/** The greatest id; an act that comes later gets a greater one. */
function greatest(acts: readonly Act[]): string {
  let last = '';
  for (const { id } of acts) if (id > last) last = id;
  return last;
}

/** Another file, another length or another time: somebody else was there. */
export function stateOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.ino} ${found.size} ${found.mtimeMs}` : 'none';
}
