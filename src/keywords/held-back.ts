/** Learns for each turn from others alone, so that no passage is both learned from and judged. */
import type { Coding } from '../model/coding.js';
import { orderOf } from '../text/turns.js';
import type { CodedTurn } from './coded-talk.js';

/** With fewer transcripts turns are dealt out instead. */
const fewestTranscripts = 3;

/** As many as are usual (Kohavi 1995). */
const folds = 10;

/**
 * Cross-validation. Each transcript is held back in turn; where there are fewer than three, ten lots of
 * turns are, and turns that one passage joins are in one lot.
 * @returns every turn with what was learned from the other lots, in the order given
 */
export function heldBack<L>(
  turns: readonly CodedTurn[],
  codings: readonly Coding[],
  learn: (turns: readonly CodedTurn[]) => L,
): { readonly turn: CodedTurn; readonly learned: L }[] {
  const lotOf = lots(turns, codings);
  const learned = new Map<string | number, L>();
  return turns.map((turn) => {
    const lot = lotOf(turn);
    const known = learned.get(lot) ?? learn(turns.filter((one) => lotOf(one) !== lot));
    learned.set(lot, known);
    return { turn, learned: known };
  });
}

function lots(
  turns: readonly CodedTurn[],
  codings: readonly Coding[],
): (turn: CodedTurn) => string | number {
  const transcripts = new Set(turns.map(({ transcript }) => transcript.id));
  if (transcripts.size >= fewestTranscripts) return ({ transcript }) => transcript.id;
  const joined = joinedPlaces(turns, codings);
  const lot = new Map<CodedTurn['turn'], number>();
  let dealt = 0;
  for (const { transcript, turn } of turns) {
    const place = orderOf(transcript).places.get(turn.turn) ?? 0;
    if (!joined.has(`${transcript.id} ${place}`)) dealt += 1;
    lot.set(turn, dealt % folds);
  }
  return ({ turn }) => lot.get(turn) ?? 0;
}

/** Places of turns that a passage joins to the turn before. */
function joinedPlaces(turns: readonly CodedTurn[], codings: readonly Coding[]): Set<string> {
  const transcripts = new Map(turns.map(({ transcript }) => [transcript.id, transcript]));
  const joined = new Set<string>();
  for (const { transcript: id, anchor } of codings) {
    const transcript = transcripts.get(id);
    if (!transcript || !anchor.span) continue;
    const { places } = orderOf(transcript);
    const last = places.get(anchor.span.to[0]) ?? 0;
    const first = places.get(anchor.span.from[0]) ?? last;
    for (let place = first + 1; place <= last; place += 1) joined.add(`${id} ${place}`);
  }
  return joined;
}
