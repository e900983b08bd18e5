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
