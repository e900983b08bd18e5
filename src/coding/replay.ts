/**
 * Folds a coder's acts into the state they leave. The fold looks at the set of acts only: neither the
 * order of lines, nor clocks, nor repeated lines change it, so that git's union merge is always right.
 */
import type { Act, CodeAct, DeclineAct, KeepAct, MoveAct, SeenAct } from '../model/act.js';
import type { LoggedCoding } from '../model/coding.js';
import { spanKey } from '../model/span.js';

export interface ReplayedLog {
  /** In force, by id; identical ones joined. */
  readonly codings: readonly LoggedCoding[];
  readonly declined: readonly DeclineAct[];
  readonly seen: readonly SeenAct[];
  /** Every act once, by id. */
  readonly acts: readonly Act[];
  /** The ids of all acts that no undo cancels. */
  readonly inForce: ReadonlySet<string>;
}

export function replay(coder: string, log: Iterable<Act>): ReplayedLog {
  const acts = distinctActs(log);
  const inForce = actsInForce(acts);
  const kept = acts.filter(({ id }) => inForce.has(id));
  const uncoded = new Set<string>();
  const moves = new Map<string, MoveAct>();
  const confirmed = new Map<string, KeepAct>();
  const notes = new Map<string, string[]>();
  for (const act of kept) {
    if (act.act === 'uncode') uncoded.add(act.coding);
    // Acts come by id, so the greatest id of several moves is the one that stays.
    if (act.act === 'move') moves.set(act.coding, act);
    if (act.act === 'keep') confirmed.set(act.coding, act);
    if (act.act === 'note') notes.set(act.coding, [...(notes.get(act.coding) ?? []), act.text]);
  }
  const codings = kept
    .filter((act) => act.act === 'code')
    .filter(({ id }) => !uncoded.has(id))
    .map((act) => {
      const latest = { place: moves.get(act.id) ?? act, made: confirmed.get(act.id) ?? act };
      return toCoding(coder, act, latest, notes.get(act.id) ?? []);
    });
  const declined = kept.filter((act) => act.act === 'decline');
  const seen = kept.filter((act) => act.act === 'seen');
  return { codings: joinTwins(codings), declined, seen, acts, inForce };
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
 * An act is in force unless an undo in force names it. Acts are settled from those nobody undoes
 * inwards; undos that undo each other in a ring are never settled and have no force.
 */
function actsInForce(acts: readonly Act[]): Set<string> {
  // How many undos name an act and are not settled yet.
  const open = new Map<string, number>();
  for (const act of acts) {
    if (act.act === 'undo') open.set(act.of, (open.get(act.of) ?? 0) + 1);
  }
  const inForce = new Set<string>();
  const cancelled = new Set<string>();
  const named = new Map(acts.filter(({ id }) => open.has(id)).map((act) => [act.id, act]));
  const settled = acts.filter(({ id }) => !open.has(id));
  // The list grows while it is walked: an act joins it when the last undo that names it is settled.
  for (const act of settled) {
    if (!cancelled.has(act.id)) inForce.add(act.id);
    if (act.act !== 'undo') continue;
    if (inForce.has(act.id)) cancelled.add(act.of);
    const left = (open.get(act.of) ?? 0) - 1;
    open.set(act.of, left);
    const target = named.get(act.of);
    if (left === 0 && target) settled.push(target);
  }
  return inForce;
}

/** Where its words belong now, and the definition that it was last held to. */
interface Latest {
  readonly place: CodeAct | MoveAct;
  readonly made: CodeAct | KeepAct;
}

function toCoding(
  coder: string,
  act: CodeAct,
  { place, made }: Latest,
  notes: readonly string[],
): LoggedCoding {
  const { from, to, quote, before, after, text, nth } = place;
  const { id, transcript, code, how, keywords = [], at } = act;
  return {
    id,
    twins: [],
    coder,
    transcript,
    from,
    to,
    quote,
    before,
    after,
    text,
    ...(nth && { nth }),
    code,
    definition: made.definition,
    codebook: made.codebook,
    how,
    keywords,
    notes,
    at,
  };
}

/** Identical codings (span and code) count once: the first by id stands for all. */
function joinTwins(codings: readonly LoggedCoding[]): LoggedCoding[] {
  const byPlace = new Map<string, LoggedCoding>();
  for (const coding of codings) {
    const key = `${coding.transcript}:${spanKey(coding)} ${coding.code}`;
    const first = byPlace.get(key);
    byPlace.set(key, first ? join(first, coding) : coding);
  }
  return [...byPlace.values()];
}

function join(first: LoggedCoding, twin: LoggedCoding): LoggedCoding {
  return {
    ...first,
    twins: [...first.twins, twin.id],
    notes: [...first.notes, ...twin.notes],
  };
}
