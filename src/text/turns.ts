/** Walking through a transcript: turns by number, and the words of a span. */
import type { Span } from '../model/span.js';
import { type Transcript, type TranscriptLine, type Turn, turnsOf } from '../model/transcript.js';
import { lengthOf, slice } from './offsets.js';

type Lines = Pick<Transcript, 'lines'>;

interface Order {
  readonly turns: readonly Turn[];
  /** Turn number -> its place among the turns, from 0. */
  readonly places: ReadonlyMap<number, number>;
}

/** The part of a span that stands in one turn, in code points. */
export interface Slice {
  readonly turn: Turn;
  readonly from: number;
  readonly to: number;
}

// Transcripts are read-only, so what was found once holds, as long as the lines are in memory.
const orders = new WeakMap<readonly TranscriptLine[], Order>();

/** The turns as they are said, and the place of each by its number. A corrected source may have put turn 230 behind 12. */
export function orderOf(transcript: Lines): Order {
  const { lines } = transcript;
  const known = orders.get(lines);
  if (known) return known;
  const turns = turnsOf({ lines });
  const order = { turns, places: new Map(turns.map(({ turn }, place) => [turn, place])) };
  orders.set(lines, order);
  return order;
}

/** The turn with this number. */
export function turnNumbered(transcript: Lines, turn: number): Turn | undefined {
  const { turns, places } = orderOf(transcript);
  return turns[places.get(turn) ?? -1];
}

/** A span turn by turn, in the order of lines; empty where the transcript lacks its first or last turn. */
export function slicesOf(transcript: Lines, { from, to }: Span): Slice[] {
  const { turns, places } = orderOf(transcript);
  const first = places.get(from[0]);
  const last = places.get(to[0]);
  if (first === undefined || last === undefined) return [];
  const slices: Slice[] = [];
  for (let place = first; place <= last; place += 1) {
    const turn = turns[place];
    if (!turn) break;
    const start = place === first ? from[1] : 0;
    slices.push({ turn, from: start, to: place === last ? to[1] : lengthOf(turn.text) });
  }
  return slices;
}

/** From the first to the last character of a turn. */
export function wholeTurn({ turn, text }: Turn): Span {
  return { from: [turn, 0], to: [turn, lengthOf(text)] };
}

/** The words of a span, the slices of several turns joined by LF. */
export function quoteOf(transcript: Lines, span: Span): string {
  const { from, to } = span;
  if (from[0] === to[0])
    return slice(turnNumbered(transcript, from[0])?.text ?? '', from[1], to[1]);
  return wordsIn(slicesOf(transcript, span));
}

/** The same for slices that are there already. */
export function wordsIn(slices: readonly Slice[]): string {
  return slices.map(({ turn, from, to }) => slice(turn.text, from, to)).join('\n');
}

/** The ids of those who speak in a span, each once, in order; `undefined` for a turn that names nobody. */
export function voicesIn(transcript: Lines, span: Span): (string | undefined)[] {
  const { from, to } = span;
  if (from[0] === to[0]) {
    const turn = turnNumbered(transcript, from[0]);
    return turn && from[1] < to[1] ? [turn.speaker] : [];
  }
  // A span that ends before the first letter of a turn has none of its words.
  const slices = slicesOf(transcript, span).filter(({ from, to }) => from < to);
  return [...new Set(slices.map(({ turn }) => turn.speaker))];
}
