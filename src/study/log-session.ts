/**
 * A coder's log held open for a long session: what is added is on the disk at once, and the log is not read
 * again unless somebody else has added to it.
 */
import { existsSync, statSync } from 'node:fs';
import type { Stamper } from '../coding/apply.js';
import { readAct } from '../coding/read-act.js';
import { type Undoable, undoable } from '../coding/undo.js';
import type { Act, UndoAct } from '../model/act.js';
import { linesOf } from '../text/lines.js';
import { stamper } from './clock.js';
import { readBytes } from './file-access.js';
import { within } from './folder.js';
import { locked } from './lock.js';
import { appendActs, logFile } from './log-file.js';

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
  const { reachable, ...found } = lookThrough(path);
  let { last } = found;
  const look = () => {
    if (stateOf(path) === state) return;
    elsewhere = true;
    last = lookThrough(path).last;
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

/**
 * The greatest id, since an act that comes later gets a greater one, and what can be undone. A log of years
 * is long: line by line, so that its acts are never in memory all at once.
 */
function lookThrough(path: string) {
  const ids: string[] = [];
  const undos: UndoAct[] = [];
  let last = '';
  for (const line of existsSync(path) ? linesOf(readBytes(path)) : []) {
    const act = readAct(line);
    if (act?.act === 'undo') undos.push(act);
    else if (act) ids.push(act.id);
    if (act && act.id > last) last = act.id;
  }
  return { last, reachable: undoable(ids, undos) };
}

/** What `stateOf` says where there is no file. */
export const gone = 'none';

/** Another file, another length or another time: somebody else was there. */
export function stateOf(path: string): string {
  const found = statedIn(path);
  return found ? `${found.ino} ${found.size} ${found.mtimeMs}` : gone;
}

/** What may not be looked at, or has a file for a folder, is as good as gone: reading or writing it will say why. */
function statedIn(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
