/** Which act the next undo or redo is about. */
import type { Act, UndoAct } from '../model/act.js';
import { actsUndone, type ReplayedLog } from './replay.js';

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

/** @param ids of all acts that are no undo */
export function undoable(ids: Iterable<string>, undos: readonly UndoAct[]): Undoable {
  const undone = actsUndone(undos);
  const acts = [...new Set(ids)].filter((id) => !undone.has(id)).sort();
  const last = acts.at(-1) ?? '';
  const own = new Set(undos.map(({ id }) => id));
  const open = undos.filter(({ id, of }) => id > last && !undone.has(id) && !own.has(of));
  return { acts, undos: open.toSorted((a, b) => (a.id < b.id ? 1 : -1)) };
}
