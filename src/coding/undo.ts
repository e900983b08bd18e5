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

/** What undo can still reach, in the order in which it was done; and the undos that redo would take back, the last first. */
export function undoable({ acts, undone }: ReplayedLog): {
  readonly acts: readonly string[];
  readonly undos: readonly UndoAct[];
} {
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
