/** Suggestions in place: made turn by turn as they come into sight, so that no key waits for the whole talk. */

import { compileMatcher } from '../keywords/compile.js';
import { likeExamples } from '../keywords/like-examples.js';
import { suggestFor } from '../keywords/suggest.js';
import type { DeclineAct } from '../model/act.js';
import type { Coding } from '../model/coding.js';
import type { Span } from '../model/span.js';
import type { Suggestion } from '../model/suggestion.js';
import type { Turn } from '../model/transcript.js';
import { slicesOf } from '../text/turns.js';
import type { Bench, Desk } from './bench.js';
import { at } from './by-turn.js';
import { waitingIn } from './review.js';

/** What was suggested for a turn, and what it was made of. */
interface Known {
  readonly desk: Desk;
  readonly codings: readonly Coding[];
  readonly declined: readonly DeclineAct[];
  readonly suggestions: readonly Suggestion[];
}

const known = new WeakMap<Turn, Known>();

/** The open suggestions of one turn, by its place; none for a coder who codes blind. */
export function suggestionsAt(bench: Bench, place: number): readonly Suggestion[] {
  const { desk } = bench;
  const turn = desk.turns[place];
  if (desk.blind || !turn) return [];
  if (bench.review) return waitingIn(bench.review, desk, turn);
  const codings = at(bench.codings, place);
  const declined = at(bench.declined, place);
  const before = known.get(turn);
  if (before?.desk === desk && before.codings === codings && before.declined === declined) {
    return before.suggestions;
  }
  const suggestions = suggest(desk, turn, codings, declined);
  known.set(turn, { desk, codings, declined, suggestions });
  return suggestions;
}

function suggest(
  desk: Desk,
  turn: Turn,
  codings: readonly Coding[],
  declined: readonly DeclineAct[],
): readonly Suggestion[] {
  const { transcript, codebook, unit, countModerators } = desk;
  const decisions = {
    codings: codings.flatMap((coding) => {
      const span = coding.anchor.span && partIn(desk, turn, coding.anchor.span);
      return span ? [{ ...coding, anchor: { ...coding.anchor, span } }] : [];
    }),
    declined: declined.flatMap((act) => {
      const span = partIn(desk, turn, act);
      return span ? [{ ...act, ...span }] : [];
    }),
  };
  const alone = { ...transcript, lines: [turn] };
  const alike = likeExamples(desk);
  return suggestFor(alone, compileMatcher(codebook), { unit, countModerators, decisions, alike });
}

/** The part of a span that stands in one turn. */
function partIn({ transcript }: Desk, { turn }: Turn, span: Span): Span | undefined {
  const slice = slicesOf(transcript, span).find((one) => one.turn.turn === turn);
  return slice && { from: [turn, slice.from], to: [turn, slice.to] };
}
