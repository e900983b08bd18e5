/** The turns that a coding touches, as one text in which its words can be looked for. */
import type { Span, TurnPosition } from '../model/span.js';
import type { Transcript, Turn } from '../model/transcript.js';
import { type Folded, fold } from '../text/fold.js';
import { lengthOf, toPoints } from '../text/offsets.js';
import { slicesOf } from '../text/turns.js';

export interface Region {
  /** The turns' texts, joined by LF as a quote is. */
  readonly text: string;
  folded(): Folded;
  /** The span behind a stretch of `text` in UTF-16 units. */
  spanOf(from: number, to: number): Span;
}

/** Undefined when the first or the last turn is gone. */
export function regionOf(transcript: Transcript, span: Span): Region | undefined {
  const turns = slicesOf(transcript, span).map(({ turn }) => turn);
  const [first, ...others] = turns;
  if (!first) return undefined;
  const text = turns.map((turn) => turn.text).join('\n');
  const positionOf = positionsIn(turns, first);
  return {
    text,
    folded: () => (others.length === 0 ? foldedTurn(first) : fold(text)),
    spanOf: (from, to) => ({ from: positionOf(from), to: positionOf(to) }),
  };
}

/** The turn and code point behind a UTF-16 position in the turns' joined texts. */
function positionsIn(turns: readonly Turn[], first: Turn): (unit: number) => TurnPosition {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of turns) {
    starts.push(length);
    length += text.length + 1;
  }
  return (unit) => {
    const index = starts.findLastIndex((start) => start <= unit);
    const turn = turns[index] ?? first;
    const at = toPoints(turn.text, unit - (starts[index] ?? 0));
    return [turn.turn, Math.min(at, lengthOf(turn.text))];
  };
}

const folds = new WeakMap<Turn, Folded>();

/** Transcripts are read-only, so each turn is folded once. */
function foldedTurn(turn: Turn): Folded {
  const known = folds.get(turn);
  if (known) return known;
  const folded = fold(turn.text);
  folds.set(turn, folded);
  return folded;
}
