/** Opens the bench on a transcript, and again when its files have changed. */
import type { Coding } from '../model/coding.js';
import type { Memo } from '../model/memo.js';
import type { Span } from '../model/span.js';
import { codingsBy, type Study } from '../model/study.js';
import { plural } from '../text/plural.js';
import { wholeTurn } from '../text/turns.js';
import type { Bench, Desk, Size, Steps } from './bench.js';
import { at, listByTurn, nothing, type Placed } from './by-turn.js';
import { laidOutAgain } from './desk.js';
import { placed } from './on-words.js';
import { follow } from './scroll.js';
import { withoutChanges } from './undo-steps.js';

interface Opening {
  readonly size: Size;
  readonly memos: readonly Memo[];
  /** Where to begin; else at the first turn that is neither coded nor read. */
  readonly start?: Span;
  /** What undo can reach of earlier sessions, in the order in which it was done; and the undos that can be undone, the last first. */
  readonly earlier: readonly string[];
  readonly undos: readonly { readonly id: string; readonly of: string }[];
}

export function openBench(
  desk: Desk,
  study: Study,
  { size, memos, start, earlier, undos }: Opening,
): Bench {
  const lists = listsFrom(desk, study, false);
  const first = firstOpen(desk, lists);
  const turn = desk.turns[first];
  return follow({
    ...{ desk, size, memos, earlier, reach: earlier.length, top: { line: 0, row: 0 } },
    mode: { kind: 'reading' },
    span: start ?? (turn ? wholeTurn(turn) : { from: [0, 0], to: [0, 0] }),
    ...{ end: 'from', showsOthers: false, chosen: 0, used: [], sought: '' },
    ...{ past: undefined, future: futureFrom(undos), outdated: [], hasEnded: false },
    ...lists,
    said: [start || first === 0 ? '' : begun, orphansOf(desk, study)].join(' ').trim(),
  });
}

const begun = 'Here begins what you have neither coded nor read.';

/** What to do about codings of this coder whose words are gone from the talk. */
function orphansOf(desk: Desk, study: Study): string {
  const { id } = desk.transcript;
  const lost = codingsOn(desk, codingsBy(study, desk.coder)).filter(({ anchor }) => !anchor.span);
  if (lost.length === 0) return '';
  const have = lost.length === 1 ? 'has lost its words' : 'have lost their words';
  return `${plural(lost.length, 'coding')} ${have}: alongside anchors ${id}`;
}

/** The bench with the study read anew, where it was as far as that is still there. */
export function reopened(bench: Bench, study: Study, others: boolean): Bench {
  const { desk: before, span } = bench;
  const transcript = study.transcripts.find(({ id }) => id === before.transcript.id);
  if (!transcript)
    return {
      ...bench,
      said: `${before.transcript.id} is gone from the study. What you coded is kept.`,
    };
  const desk = laidOutAgain(before, study, transcript);
  const { suggestion: _, ...rest } = bench;
  return {
    ...rest,
    ...{ desk, ...listsFrom(desk, study, others), span: stillThere(desk, span), chosen: 0 },
    ...{ past: withoutChanges(bench.past), future: withoutChanges(bench.future), outdated: [] },
    said:
      bench.said ||
      [
        others && bench.showsOthers ? 'Other coders are shown. o hides them.' : 'Read anew.',
        orphansOf(desk, study),
      ]
        .join(' ')
        .trim(),
  };
}

/** The words in hand where their turns are still there and as long; else the whole turn, or the first. */
function stillThere(desk: Desk, span: Span): Span {
  const turn = desk.turns[desk.places.get(span.from[0]) ?? 0];
  if (!turn) return { from: [0, 0], to: [0, 0] };
  const whole = wholeTurn(turn);
  const last = desk.turns[desk.places.get(span.to[0]) ?? -1];
  return last &&
    span.to[1] <= wholeTurn(last).to[1] &&
    span.from[1] < Math.max(1, whole.to[1]) &&
    turn.turn === span.from[0]
    ? span
    : whole;
}

function codingsOn({ transcript }: Desk, codings: readonly Coding[]): readonly Coding[] {
  return codings.filter((coding) => coding.transcript === transcript.id);
}

function listsFrom(desk: Desk, study: Study, withOthers: boolean) {
  const own = study.work.find(({ coder }) => coder === desk.coder);
  const list = (codings: readonly Coding[]) =>
    listByTurn(codingsOn(desk, codings).flatMap((coding) => placed(desk, coding) ?? []));
  const others = study.work.filter(({ coder }) => coder !== desk.coder);
  const { id } = desk.transcript;
  const there = <T extends { readonly transcript: string }>(acts: readonly T[] = []) =>
    acts.filter(({ transcript }) => transcript === id);
  return {
    codings: own ? list(own.codings) : nothing,
    ...(withOthers && { others: list(others.flatMap(({ codings }) => codings)) }),
    declined: listByTurn(
      there(own?.declined).map((act) => between(desk, act, act.from[0], act.to[0])),
    ),
    seen: listByTurn(there(own?.seen).map((act) => between(desk, act, ...act.turns))),
    counts: countsOf(own?.codings ?? []),
  };
}

function between<T>({ places }: Desk, thing: T, first: number, last: number): Placed<T> {
  return { thing, first: places.get(first) ?? 0, last: places.get(last) ?? -1 };
}

function countsOf(codings: readonly Coding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { current, code } of codings) {
    const id = current ?? code;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The first turn neither coded nor read; the first of all where there is none. */
function firstOpen({ turns }: Desk, { codings, seen }: Pick<Bench, 'codings' | 'seen'>): number {
  const open = turns.findIndex(
    (_, place) => at(codings, place).length + at(seen, place).length === 0,
  );
  return Math.max(0, open);
}

function futureFrom(undos: Opening['undos']): Steps {
  return undos.reduceRight<Steps>(
    (before, { id, of }) => ({ step: { acts: [of], undos: [id] }, before }),
    undefined,
  );
}
