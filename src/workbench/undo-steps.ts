/** Undo and redo: back through this session's steps, then through the acts of earlier ones. */
import type { WantedAct } from '../model/wanted-act.js';
import type { Bench, Change, Step, Steps } from './bench.js';
import { type Reduced, refused } from './reduced.js';

/** The step that undo takes back next. */
export function nextStepBack({ past, earlier, reach }: Bench): Step | undefined {
  if (past) return past.step;
  const id = earlier[reach - 1];
  return id === undefined ? undefined : { acts: [id], undos: [] };
}

export function undo(bench: Bench): Reduced {
  const step = nextStepBack(bench);
  if (!step) return refused(bench, 'Nothing to undo.');
  return {
    state: bench,
    acts: [{ want: 'undo', of: step.acts.toReversed(), way: 'back' }, ...again(bench, step)],
  };
}

export function redo(bench: Bench): Reduced {
  const step = bench.future?.step;
  if (!step) return refused(bench, 'Nothing to redo.');
  return {
    state: bench,
    acts: [{ want: 'undo', of: step.undos.toReversed(), way: 'forth' }, ...again(bench, step)],
  };
}

/** What an act of an earlier session did, the log alone can tell. */
function again({ others }: Bench, { change }: Step): WantedAct[] {
  return change ? [] : [{ want: 'study', others: others !== undefined }];
}

/** The bench behind an undo: the step stands in front, ready to be done again. */
export function steppedBack(bench: Bench, undos: readonly string[]): Bench {
  const step = nextStepBack(bench);
  if (!step) return bench;
  const future = { step: { ...step, undos }, before: bench.future };
  return bench.past
    ? { ...bench, past: bench.past.before, future }
    : { ...bench, reach: bench.reach - 1, future };
}

/** The bench behind a redo. */
export function steppedForth(bench: Bench): Bench {
  if (!bench.future) return bench;
  const { step, before } = bench.future;
  return { ...bench, past: { step: { ...step, undos: [] }, before: bench.past }, future: before };
}

/** The bench behind something new: what was undone before cannot be done again. */
export function stepped(bench: Bench, acts: readonly string[], change: Change): Bench {
  if (acts.length === 0) return bench;
  return {
    ...bench,
    past: { step: { acts, undos: [], change }, before: bench.past },
    future: undefined,
  };
}

/** The same steps once the study was read anew: what they changed are other things now. */
export function withoutChanges(steps: Steps): Steps {
  const rows: Step[] = [];
  for (let here = steps; here; here = here.before) rows.push(here.step);
  return rows.reduceRight<Steps>(
    (before, { acts, undos }) => ({ step: { acts, undos }, before }),
    undefined,
  );
}
