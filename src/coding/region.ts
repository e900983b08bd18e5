/** The turns that a coding touched, as one text in which its words can be looked for. */
import type { Span, TurnPosition } from '../model/span.js';
import type { Transcript } from '../model/transcript.js';
import { lengthOf, toPoints, toUnits } from '../text/offsets.js';
import { slicesOf } from '../text/turns.js';

export interface Region {
  /** The turns' texts, joined by LF as a quote is. */
  readonly text: string;
  /** Where the span began, in UTF-16 units of `text`. */
  readonly start: number;
  /** The span behind a stretch of `text` in UTF-16 units. */
  spanOf(from: number, to: number): Span;
}

/** Undefined when the first or the last turn is gone. */
export function regionOf(transcript: Transcript, span: Span): Region | undefined {
  const turns = slicesOf(transcript, span).map(({ turn }) => turn);
  const [first] = turns;
  if (!first) return undefined;
  const starts: number[] = [];
  let length = 0;
  for (const { text } of turns) {
    starts.push(length);
    length += text.length + 1;
  }
  const positionOf = (unit: number): TurnPosition => {
    const index = starts.findLastIndex((start) => start <= unit);
    const turn = turns[index] ?? first;
    const at = toPoints(turn.text, unit - (starts[index] ?? 0));
    return [turn.turn, Math.min(at, lengthOf(turn.text))];
  };
  return {
    text: turns.map(({ text }) => text).join('\n'),
    start: toUnits(first.text, span.from[1]),
    spanOf: (from, to) => ({ from: positionOf(from), to: positionOf(to) }),
  };
}
