/** Working through suggestions: from one that waits to the next, whichever transcript it is in. */
import type { Coding } from '../model/coding.js';
import type { Suggestion } from '../model/suggestion.js';
import type { Turn } from '../model/transcript.js';
import { plural } from '../text/plural.js';
import type { Answer, Bench, Desk, Review } from './bench.js';
import { withTalk } from './desk.js';
import { listsFrom } from './lists.js';
import { comesBefore, type Direction, taken, touches } from './words-in-hand.js';

/** The bench with another transcript of the study on the desk; as it is where there is none of this name. */
export function onTalk(bench: Bench, id: string): Bench {
  const { review, desk: before, others: shown, suggestion: _, ...rest } = bench;
  if (id === before.transcript.id || !review) return bench;
  const transcript = review.study.transcripts.find((one) => one.id === id);
  if (!transcript) return bench;
  const desk = withTalk(before, review.study, transcript);
  const { codings, declined, seen } = bench;
  const lists = { codings, declined, seen, ...(shown && { others: shown }) };
  const left = new Map([...review.left, [before.transcript.id, lists]]);
  return {
    ...{ ...rest, desk, review: { ...review, left }, top: { line: 0, row: 0 }, chosen: 0 },
    ...(review.left.get(id) ?? listsFrom(desk, review.study, shown !== undefined)),
  };
}

/** The bench after something was done to a transcript, whichever lies on the desk. */
export function onTalkOf(bench: Bench, id: string, todo: (there: Bench) => Bench): Bench {
  if (id === bench.desk.transcript.id) return todo(bench);
  const { span, end, top, chosen, suggestion } = bench;
  const back = onTalk(todo(onTalk(bench, id)), bench.desk.transcript.id);
  return { ...back, span, end, top, chosen, ...(suggestion && { suggestion }) };
}

/** How many wait. */
export function countWaiting({ waiting, answered }: Review): number {
  const done = [...answered.keys()].filter((id) => placeIn(waiting, id) >= 0);
  return waiting.length - done.length;
}

/** Which of those that waited it is, from 1. */
export function numberOf({ waiting }: Review, { id }: Suggestion): number {
  return placeIn(waiting, id) + 1;
}

/** Those that wait in a turn of the talk on the desk. */
export function waitingIn(
  { waiting, answered }: Review,
  { transcript }: Desk,
  { turn }: Turn,
): readonly Suggestion[] {
  const there = byTurn(waiting).get(`${transcript.id}:${turn}`) ?? [];
  return there.filter(({ id }) => !answered.has(id));
}

/** Goes to a suggestion: its words are in hand, and the next answer is about it. */
export function suggestionTaken(bench: Bench, suggestion: Suggestion): Bench {
  return { ...taken(onTalk(bench, suggestion.transcript), suggestion), suggestion };
}

/** Goes to the next one that waits; behind the last one to those that were passed over. */
export function nextWaiting(bench: Bench, review: Review, step: Direction): Bench {
  const { waiting } = review;
  const next = openFrom(review, startFrom(bench, review, step), step);
  if (next) return suggestionTaken(bench, next);
  const round = openFrom(review, step > 0 ? 0 : waiting.length - 1, step);
  if (round) {
    const left = plural(countWaiting(review), 'suggestion');
    return { ...suggestionTaken(bench, round), said: `From the other end again: ${left} left.` };
  }
  const { suggestion: _, ...rest } = bench;
  return { ...rest, said: `${plural(waiting.length, 'suggestion')}, all answered.` };
}

function openFrom({ waiting, answered }: Review, start: number, step: Direction) {
  for (let place = start; ; place += step) {
    const one = waiting[place];
    if (!one || !answered.has(one.id)) return one;
  }
}

/** The place in the list beside what is in hand. */
function startFrom(bench: Bench, { waiting, study }: Review, step: Direction): number {
  const { desk, span, suggestion } = bench;
  if (suggestion) return placeIn(waiting, suggestion.id) + step;
  const here = placeIn(study.transcripts, desk.transcript.id);
  const ahead = waiting.findIndex((one) => {
    const there = placeIn(study.transcripts, one.transcript);
    return there === here ? !comesBefore(desk, one.from, span.from) : there > here;
  });
  const behind = ahead < 0 ? waiting.length : ahead;
  return step > 0 ? behind : behind - 1;
}

/** The bench when an answer is about to be recorded: the next suggestion is in hand already. */
export function passedOn(bench: Bench, suggestion: Suggestion): Bench {
  const { review } = bench;
  if (!review) return bench;
  const next = nextWaiting(
    { ...bench, suggestion },
    answeredIn(review, { suggestion, as: 'accepted' }, 1),
    1,
  );
  // What else is said comes of the answer, which is told when it is on the disk.
  return { ...next, said: '' };
}

/** The list with an answer, or with it taken back. */
export function answeredIn(review: Review, answer: Answer, way: 1 | -1): Review {
  const answered = new Map(review.answered);
  const { suggestion, was, as } = answer;
  const verdict = way > 0 ? as : was;
  if (verdict) answered.set(suggestion.id, verdict);
  else answered.delete(suggestion.id);
  return { ...review, answered };
}

/** A suggestion that waits again once the coding is gone that it was accepted with. */
export function waitingAgain({ desk, review }: Bench, coding: Coding): Answer | undefined {
  const { current, anchor, transcript } = coding;
  const suggestion = review?.waiting.find(
    (one) =>
      review.answered.get(one.id) === 'accepted' &&
      one.code === current &&
      one.transcript === transcript &&
      anchor.span !== undefined &&
      touches(desk, one, anchor.span),
  );
  return suggestion && { suggestion, was: 'accepted' };
}

type Listed = readonly { readonly id: string }[];

// Lists are read-only, so each is looked through once.
const places = new WeakMap<Listed, ReadonlyMap<string, number>>();
const turns = new WeakMap<readonly Suggestion[], ReadonlyMap<string, readonly Suggestion[]>>();

function placeIn(list: Listed, id: string): number {
  const known = places.get(list) ?? new Map(list.map((one, place) => [one.id, place]));
  places.set(list, known);
  return known.get(id) ?? -1;
}

/** By the turn they begin in, and the one they end in. */
function byTurn(waiting: readonly Suggestion[]) {
  const known = turns.get(waiting);
  if (known) return known;
  const found = new Map<string, Suggestion[]>();
  for (const one of waiting) {
    for (const turn of new Set([one.from[0], one.to[0]])) {
      const key = `${one.transcript}:${turn}`;
      const there = found.get(key);
      if (there) there.push(one);
      else found.set(key, [one]);
    }
  }
  turns.set(waiting, found);
  return found;
}
