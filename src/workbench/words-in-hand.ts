/** The words in hand: moved through the talk by turn, sentence and word, and grown or shrunk at either end. */
import { type Span, sameSpan, type TurnPosition } from '../model/span.js';
import type { Turn } from '../model/transcript.js';
import { wholeTurn } from '../text/turns.js';
import type { Bench, Desk } from './bench.js';
import { type Cut, cutsOf, type Piece } from './cuts.js';

export type Direction = 1 | -1;

/** The place of a position's turn among the turns. */
export function placeOf({ places }: Desk, [turn]: TurnPosition): number {
  return places.get(turn) ?? 0;
}

/** The turn in hand: where the words in hand begin. */
export function placeInHand({ desk, span }: Pick<Bench, 'desk' | 'span'>): number {
  return placeOf(desk, span.from);
}

/** The bench with other words in hand; what was chosen for the old ones is let go. */
export function taken(bench: Bench, span: Span, end: Bench['end'] = 'from'): Bench {
  if (sameSpan(bench.span, span)) return { ...bench, end };
  const { suggestion: _, ...rest } = bench;
  return { ...rest, span, end, chosen: 0 };
}

/** A whole turn in hand, the first or the last one where the place lies beyond. */
export function takenTurn(bench: Bench, place: number): Bench {
  const { turns } = bench.desk;
  const turn = turns[Math.min(turns.length - 1, Math.max(0, place))];
  return turn ? taken(bench, wholeTurn(turn)) : bench;
}

/** The next sentence or word, or the one before; from a whole turn into it. */
export function nextPiece(bench: Bench, piece: 'sentence' | 'word', step: Direction): Bench {
  const { desk, span } = bench;
  const place = placeInHand(bench);
  const turn = desk.turns[place];
  if (!turn) return bench;
  const cuts = cutsOf(turn, piece, desk.language);
  const found =
    step > 0
      ? cuts.find((cut) => isBehind(cut, turn, span))
      : cuts.findLast(([from]) => from < span.from[1]);
  if (found) return taken(bench, at(turn, found));
  const beside = desk.turns[place + step];
  const cut = beside && cutsOf(beside, piece, desk.language).at(step > 0 ? 0 : -1);
  return beside && cut ? taken(bench, at(beside, cut)) : bench;
}

/** True where a piece begins behind the beginning of the words in hand, or is only their first part. */
function isBehind(cut: Cut, turn: Turn, { from, to }: Span): boolean {
  if (cut[0] !== from[1]) return cut[0] > from[1];
  return to[0] !== turn.turn || cut[1] < to[1];
}

function at({ turn }: Turn, [from, to]: Cut): Span {
  return { from: [turn, from], to: [turn, to] };
}

/** Moves one end of the words in hand by a piece; into the next turn where this one ends there. */
export function moveEnd(bench: Bench, end: 'from' | 'to', piece: Piece, step: Direction): Bench {
  const { desk, span } = bench;
  const moved = border(desk, span[end], end, piece, step);
  if (!moved) return bench;
  const next = end === 'from' ? { ...span, from: moved } : { ...span, to: moved };
  if (!comesBefore(desk, next.from, next.to)) return bench;
  // A suggestion whose words are trimmed is still the one that is answered.
  const { suggestion } = bench;
  const moves = taken(bench, next, end);
  return suggestion && touches(desk, suggestion, next) ? { ...moves, suggestion } : moves;
}

/** The nearest beginning (or end) of a piece on that side of a position. */
function border(
  desk: Desk,
  [number, position]: TurnPosition,
  end: 'from' | 'to',
  piece: Piece,
  step: Direction,
): TurnPosition | undefined {
  const side = end === 'from' ? 0 : 1;
  const place = desk.places.get(number) ?? 0;
  for (let here = place; ; here += step) {
    const turn = desk.turns[here];
    if (!turn) return undefined;
    const borders = cutsOf(turn, piece, desk.language).map((cut) => cut[side]);
    const found =
      step > 0
        ? borders.find((one) => here !== place || one > position)
        : borders.findLast((one) => here !== place || one < position);
    if (found !== undefined) return [turn.turn, found];
  }
}

/** True where two spans share at least a letter. */
export function touches(desk: Desk, a: Span, b: Span): boolean {
  return comesBefore(desk, a.from, b.to) && comesBefore(desk, b.from, a.to);
}

/** True where all of a span stands in another. */
export function holds(desk: Desk, outer: Span, { from, to }: Span): boolean {
  return !comesBefore(desk, from, outer.from) && !comesBefore(desk, outer.to, to);
}

export function comesBefore(desk: Desk, a: TurnPosition, b: TurnPosition): boolean {
  const [first, second] = [placeOf(desk, a), placeOf(desk, b)];
  return first < second || (first === second && a[1] < b[1]);
}
