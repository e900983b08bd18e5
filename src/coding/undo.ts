/** Which act the next undo or redo is about. */
import type { Act, UndoAct } from '../model/act.js';
import type { ReplayedLog } from './replay.js';

/** The last act in force that is no undo itself: each undo goes one act further back. */
export function nextToUndo({ acts, undone }: ReplayedLog): Act | undefined {
  return acts.findLast((act) => act.act !== 'undo' && !undone.has(act.id));
}

/**
 * The last undo in force that cancelled an act, unless something else was done since: then there is
 * nothing to redo, as in any editor.
 */
export function nextToRedo({ acts, undone }: ReplayedLog): UndoAct | undefined {
  const kinds = new Map(acts.map(({ id, act }) => [id, act]));
  const last = acts.findLast(
    (act) => !undone.has(act.id) && (act.act !== 'undo' || kinds.get(act.of) !== 'undo'),
  );
  return last?.act === 'undo' ? last : undefined;
}

/** What undo and redo can reach. */
export interface Undoable {
  /** Acts in force, by id, in the order in which they were done. */
  readonly acts: readonly string[];
  /** The undos that redo would take back, the last one first. */
  readonly undos: readonly UndoAct[];
}

export function undoable({ acts, undone }: ReplayedLog): Undoable {
  const standing = acts.filter((act) => act.act !== 'undo' && !undone.has(act.id));
  const ids = new Set(standing.map(({ id }) => id));
  const kinds = new Map(acts.map(({ id, act }) => [id, act]));
  const undos: UndoAct[] = [];
  for (const act of acts.toReversed()) {
    if (ids.has(act.id)) break;
    const counts = act.act === 'undo' && !undone.has(act.id) && kinds.get(act.of) !== 'undo';
    if (counts) undos.push(act);
  }
  return { acts: [...ids], undos };
}
