/**
 * Folds a coder's acts into the state they leave. The fold looks at the set of acts only: neither the
 * order of lines, nor clocks, nor repeated lines change it, so that git's union merge is always right.
 */
import type { Act, CodeAct, DeclineAct, KeepAct, MoveAct, SeenAct, UndoAct } from '../model/act.js';
import type { LoggedCoding } from '../model/coding.js';
import { spanKey } from '../model/span.js';

export interface ReplayedLog<T = LoggedCoding> {
  /** In force, by id; identical ones joined. */
  readonly codings: readonly T[];
  readonly declined: readonly DeclineAct[];
  readonly seen: readonly SeenAct[];
  /** Every act once, by id. */
  readonly acts: readonly Act[];
  /** The ids of acts that have no force, since an undo cancels them. */
  readonly undone: ReadonlySet<string>;
}

export function replay(coder: string, log: Iterable<Act>): ReplayedLog {
  return replayAs(coder, log, (coding) => coding);
}

/**
 * The same, with each coding made into another thing at once: of 100,000 codings that last a moment only,
 * nothing is left to clear away.
 */
export function replayAs<T>(
  coder: string,
  log: Iterable<Act>,
  make: (coding: LoggedCoding) => T,
): ReplayedLog<T> {
  const acts = distinctActs(log);
  const undone = actsUndone(acts.filter((act) => act.act === 'undo'));
  const kept = acts.filter(({ id }) => !undone.has(id));
  const later = laterOf(kept);
  const coded = kept.filter((act) => act.act === 'code').filter(({ id }) => !later.uncoded.has(id));
  const { firsts, twins } = joinTwins(coded, later);
  const codings = firsts.map((act) => make(toCoding(coder, act, later, twins.get(act.id))));
  const declined = kept.filter((act) => act.act === 'decline');
  const seen = kept.filter((act) => act.act === 'seen');
  return { codings, declined, seen, acts, undone };
}

/** What was done to codings after they were made, by their ids. */
interface Later {
  readonly uncoded: ReadonlySet<string>;
  readonly moves: ReadonlyMap<string, MoveAct>;
  readonly confirmed: ReadonlyMap<string, KeepAct>;
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

function laterOf(acts: readonly Act[]): Later {
  const uncoded = new Set<string>();
  const moves = new Map<string, MoveAct>();
  const confirmed = new Map<string, KeepAct>();
  const notes = new Map<string, string[]>();
  for (const act of acts) {
    if (act.act === 'uncode') uncoded.add(act.coding);
    // Acts come by id, so the greatest id of several moves is the one that stays.
    if (act.act === 'move') moves.set(act.coding, act);
    if (act.act === 'keep') confirmed.set(act.coding, act);
    if (act.act === 'note') notes.set(act.coding, [...(notes.get(act.coding) ?? []), act.text]);
  }
  return { uncoded, moves, confirmed, notes };
}

/** Each act once, by id. Should two acts claim one id, the one whose record sorts first stays, whatever the order. */
function distinctActs(log: Iterable<Act>): Act[] {
  const acts = [...log];
  // So does every log that was written on one machine.
  if (acts.every(({ id }, index) => index === 0 || (acts[index - 1]?.id ?? '') < id)) return acts;
  const byId = new Map<string, Act>();
  for (const act of acts) {
    const other = byId.get(act.id);
    if (!other || JSON.stringify(act) < JSON.stringify(other)) byId.set(act.id, act);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * An act is in force unless an undo in force names it. Undos are settled from those nobody undoes
 * inwards; what only undos name that undo each other in a ring is never settled and has no force.
 */
export function actsUndone(undos: readonly UndoAct[]): Set<string> {
  // How many undos name an act and are not settled yet.
  const open = new Map<string, number>();
  for (const { of } of undos) open.set(of, (open.get(of) ?? 0) + 1);
  const undone = new Set(open.keys());
  const cancelled = new Set<string>();
  const named = new Map(undos.filter(({ id }) => open.has(id)).map((act) => [act.id, act]));
  const settled = undos.filter(({ id }) => !open.has(id));
  // The list grows while it is walked: an undo joins it when the last undo that names it is settled.
  for (const { id, of } of settled) {
    if (!cancelled.has(id)) cancelled.add(of);
    const left = (open.get(of) ?? 0) - 1;
    open.set(of, left);
    if (left > 0) continue;
    if (!cancelled.has(of)) undone.delete(of);
    const target = named.get(of);
    if (target) settled.push(target);
  }
  return undone;
}

/** Identical codings (span and code) count once: the first by id stands for all, and has the ids of the others. */
function joinTwins(coded: readonly CodeAct[], { moves }: Later) {
  const byPlace = new Map<string, CodeAct>();
  const twins = new Map<string, string[]>();
  for (const act of coded) {
    const key = `${act.transcript}:${spanKey(moves.get(act.id) ?? act)} ${act.code}`;
    const first = byPlace.get(key);
    if (first) twins.set(first.id, [...(twins.get(first.id) ?? []), act.id]);
    else byPlace.set(key, act);
  }
  return { firsts: [...byPlace.values()], twins };
}

function toCoding(
  coder: string,
  act: CodeAct,
  later: Later,
  twins: readonly string[] = [],
): LoggedCoding {
  const { id, transcript, code, how, keywords = [], at } = act;
  const { from, to, quote, before, after, text, nth } = later.moves.get(id) ?? act;
  // The definition that it was last held to.
  const { definition, codebook } = later.confirmed.get(id) ?? act;
  const coding = {
    id,
    twins,
    coder,
    transcript,
    from,
    to,
    quote,
    before,
    after,
    text,
    code,
    definition,
    codebook,
    how,
    keywords,
    notes: notesOn([id, ...twins], later),
    at,
  };
  return nth ? { ...coding, nth } : coding;
}

function notesOn(ids: readonly string[], { notes }: Later): readonly string[] {
  return notes.size === 0 ? [] : ids.flatMap((id) => notes.get(id) ?? []);
}
