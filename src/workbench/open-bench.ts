/** Opens the bench on a transcript, and again when its files have changed. */
import type { Coding } from '../model/coding.js';
import type { Memo } from '../model/memo.js';
import type { Span } from '../model/span.js';
import { codingsBy, type Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import { plural } from '../text/plural.js';
import { wholeTurn } from '../text/turns.js';
import type { Bench, Desk, Review, Size, Steps } from './bench.js';
import { at } from './by-turn.js';
import { laidOutAgain } from './desk.js';
import { codingsOn, countsOf, listsFrom } from './lists.js';
import { suggestionTaken } from './review.js';
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
  /** Suggestions to be worked through, the first of them on the desk. */
  readonly waiting?: readonly Suggestion[];
}

export function openBench(
  desk: Desk,
  study: Study,
  { size, memos, start, earlier, undos, waiting }: Opening,
): Bench {
  const lists = listsFrom(desk, study, false);
  const codings = codingsBy(study, desk.coder);
  const first = firstOpen(desk, lists);
  const turn = desk.turns[first];
  const bench: Bench = {
    ...{ desk, size, memos, earlier, reach: earlier.length, top: { line: 0, row: 0 } },
    mode: { kind: 'reading' },
    span: start ?? (turn ? wholeTurn(turn) : { from: [0, 0], to: [0, 0] }),
    ...{ end: 'from', showsOthers: false, chosen: 0, used: [], sought: '', aside: '' },
    ...{ past: undefined, future: futureFrom(undos), outdated: [], hasEnded: false },
    ...{ ...lists, counts: countsOf(codings) },
    said: [start || first === 0 ? '' : begun, orphansOf(desk, codings)].join(' ').trim(),
  };
  const [next] = waiting ?? [];
  if (!waiting || !next) return follow(bench);
  const review = { waiting, study, answered: new Map(), left: new Map() };
  return follow({ ...suggestionTaken({ ...bench, review }, next), said: '' });
}

const begun = 'Here begins what you have neither coded nor read.';

/** What to do about codings of this coder whose words are gone from the talk. */
function orphansOf(desk: Desk, codings: readonly Coding[]): string {
  const { id } = desk.transcript;
  const lost = codingsOn(desk, codings).filter(({ anchor }) => !anchor.span);
  if (lost.length === 0) return '';
  const have = lost.length === 1 ? 'has lost its words' : 'have lost their words';
  return `${plural(lost.length, 'coding')} ${have}: alongside anchors ${id}`;
}

/** The bench with the study read anew, where it was as far as that is still there. */
export function reopened(
  bench: Bench,
  { study, waiting }: { readonly study: Study; readonly waiting?: readonly Suggestion[] },
  others: boolean,
): Bench {
  const { desk: before, span } = bench;
  const transcript = study.transcripts.find(({ id }) => id === before.transcript.id);
  if (!transcript)
    return {
      ...bench,
      said: `${before.transcript.id} is gone from the study. What you coded is kept.`,
    };
  const desk = laidOutAgain(before, study, transcript);
  const { suggestion: meant, ...rest } = bench;
  const suggestion = waiting?.find(({ id }) => id === meant?.id);
  const codings = codingsBy(study, desk.coder);
  const review = waiting && reviewAnew(bench.review, waiting, study);
  return {
    ...rest,
    ...(review && { review }),
    ...(suggestion && { suggestion }),
    ...{ desk, ...listsFrom(desk, study, others), span: stillThere(desk, span), chosen: 0 },
    counts: countsOf(codings),
    ...{ past: withoutChanges(bench.past), future: withoutChanges(bench.future), outdated: [] },
    said:
      bench.said ||
      [
        others && bench.showsOthers ? 'Other coders are shown. o hides them.' : 'Read anew.',
        orphansOf(desk, codings),
      ]
        .join(' ')
        .trim(),
  };
}

/** What was answered stays answered, but for what waits again since that was taken back. */
function reviewAnew(before: Review | undefined, waiting: Review['waiting'], study: Study): Review {
  const open = new Set(waiting.map(({ id }) => id));
  const answered = new Map([...(before?.answered ?? [])].filter(([id]) => !open.has(id)));
  return { waiting, study, answered, left: new Map() };
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
