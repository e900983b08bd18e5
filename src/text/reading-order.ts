/** The order in which talk is read: transcript by transcript, line by line. */
import { type Coding, placeOf } from '../model/coding.js';
import type { Span, TurnPosition } from '../model/span.js';
import type { Transcript } from '../model/transcript.js';
import { orderOf } from './turns.js';

/** Compares spans of one transcript by their lines: a corrected source may have put turn 230 behind 12. Turns that are gone come last. */
export function spanOrder(transcript: Pick<Transcript, 'lines'>): (a: Span, b: Span) => number {
  const { places } = orderOf(transcript);
  const lineOf = (turn: number): number => places.get(turn) ?? Number.MAX_SAFE_INTEGER;
  const compareTo = (a: TurnPosition, b: TurnPosition): number =>
    (a[0] === b[0] ? 0 : lineOf(a[0]) - lineOf(b[0])) || a[1] - b[1];
  return (a, b) => compareTo(a.from, b.from) || compareTo(a.to, b.to);
}

/** Compares codings by transcript, place, code and coder, so that each has its own place in a list. */
export function codingOrder(transcripts: readonly Transcript[]): (a: Coding, b: Coding) => number {
  const orders = new Map(transcripts.map((one) => [one.id, spanOrder(one)]));
  return (a, b) =>
    compare(a.transcript, b.transcript) ||
    (orders.get(a.transcript)?.(placeOf(a), placeOf(b)) ?? 0) ||
    compare(a.code, b.code) ||
    compare(a.coder, b.coder) ||
    compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
