/** Undo and redo: back through this session's steps, then through the acts of earlier ones. */

import type { Coding } from '../model/coding.js';
import type { WantedAct, Wrote } from '../model/wanted-act.js';
import type { Bench, Change, Step, Steps } from './bench.js';
import type { ByTurn } from './by-turn.js';
import { type Reduced, refused } from './reduced.js';

/** The step that undo takes back next. */
export function nextStepBack(bench: Bench): Step | undefined {
  const { past, earlier, reach } = bench;
  if (past) return past.step;
  const id = earlier[reach - 1];
  return id === undefined ? undefined : earlierStep(bench, id);
}

/**
 * An act of an earlier session: of a coding that stands in this talk alone, an answer or a reading it is plain
 * what it did. For all else the study has to be read anew, which takes as long as opening it.
 */
function earlierStep({ desk, codings, declined, seen, review }: Bench, id: string): Step {
  const coding = found(codings, id);
  const [answer, read] = [found(declined, id), found(seen, id)];
  const isPlain = (coding && isAlone(coding)) || answer || read;
  // What waits then is to be looked for again.
  if (!isPlain || review) return { acts: [id], undos: [] };
  const change: Change = {
    transcript: desk.transcript.id,
    codings: { come: coding ? [coding] : [], gone: [] },
    ...{ declined: answer ? [answer] : [], seen: read ? [read] : [] },
  };
  return { acts: [id], undos: [], change };
}

/** Its act is all there is of it: no other one says the same, and its notes are undone before it. */
function isAlone({ twins, notes }: Coding): boolean {
  return twins.length === 0 && notes.length === 0;
}

function found<T extends { readonly id: string }>(list: ByTurn<T>, id: string): T | undefined {
  for (const page of list.pages)
    for (const there of page ?? []) for (const one of there ?? []) if (one.id === id) return one;
  return undefined;
}

export function undo(bench: Bench): Reduced {
  const step = nextStepBack(bench);
  if (!step) return refused(bench, 'Nothing to undo.');
  if (step.wrote) return unwrite(bench, step.wrote, 'back');
  return {
    state: bench,
    acts: [{ want: 'undo', of: step.acts.toReversed(), way: 'back' }, ...again(bench, step)],
  };
}

export function redo(bench: Bench): Reduced {
  const step = bench.future?.step;
  if (!step) return refused(bench, 'Nothing to redo.');
  if (step.wrote) return unwrite(bench, step.wrote, 'forth');
  return {
    state: bench,
    acts: [{ want: 'undo', of: step.undos.toReversed(), way: 'forth' }, ...again(bench, step)],
  };
}

function unwrite(state: Bench, wrote: Wrote, way: 'back' | 'forth'): Reduced {
  return { state, acts: [{ want: 'unwrite', wrote, way }] };
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
export function stepped(bench: Bench, step: Omit<Step, 'undos'>): Bench {
  if (step.acts.length === 0 && !step.wrote) return bench;
  return {
    ...bench,
    past: { step: { ...step, undos: [] }, before: bench.past },
    future: undefined,
  };
}

/** The bench without a step that cannot be taken back, or done again: undo goes on with the one before. */
export function steppedOver(bench: Bench, way: 'back' | 'forth'): Bench {
  return way === 'back'
    ? { ...bench, past: bench.past?.before }
    : { ...bench, future: bench.future?.before };
}

/** The same steps once the study was read anew: what they changed are other things now. */
export function withoutChanges(steps: Steps): Steps {
  const rows: Step[] = [];
  for (let here = steps; here; here = here.before) rows.push(here.step);
  return rows.reduceRight<Steps>((before, { change: _, ...step }) => ({ step, before }), undefined);
}
