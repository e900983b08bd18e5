/** Places in one transcript, in rows that tell at once what stands before, behind or around one of them. */
import type { Coding } from '../model/coding.js';
import type { Span, TurnPosition } from '../model/span.js';
import type { Transcript } from '../model/transcript.js';
import { countLeading } from '../text/count-leading.js';
import { orderOf } from '../text/turns.js';

/** Positions that compare as numbers; turns count by their lines. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Whose place it is, where it is a coding's. */
  readonly coding?: Coding;
}

export interface Row {
  readonly byStart: readonly Place[];
  readonly byEnd: readonly Place[];
  /** For each of byStart, the two that reach farthest of those so far. */
  readonly farthest: readonly (readonly Place[])[];
  readonly codings: ReadonlySet<Coding | undefined>;
}

/** No turn has so many code points. */
const most = 2 ** 32;

/** @param coding whose place it is */
export function placeAt(transcript: Transcript, { from, to }: Span, coding?: Coding): Place {
  const at = ([turn, point]: TurnPosition) =>
    (orderOf(transcript).places.get(turn) ?? 0) * most + point;
  return { start: at(from), end: at(to), ...(coding && { coding }) };
}

/** The place of the turn among the turns of its transcript, and the code point in it. */
export function turnAndPoint(position: number): readonly [turn: number, point: number] {
  return [Math.floor(position / most), position % most];
}

export function rowOf(places: readonly Place[]): Row {
  const byStart = places.toSorted((a, b) => a.start - b.start);
  let two: readonly Place[] = [];
  return {
    byStart,
    byEnd: places.toSorted((a, b) => a.end - b.end),
    farthest: byStart.map((place) => {
      two = [...two, place].sort((a, b) => b.end - a.end).slice(0, 2);
      return two;
    }),
    codings: new Set(places.map(({ coding }) => coding)),
  };
}

/** The first that begins where this one ends, or later. */
export function behind({ byStart }: Row, { end }: Place): Place | undefined {
  return byStart[countLeading(byStart, ({ start }) => start < end)];
}

/** The last that ends where this one begins, or earlier. */
export function before({ byEnd }: Row, { start }: Place): Place | undefined {
  return byEnd[countLeading(byEnd, ({ end }) => end <= start) - 1];
}

/** True where another one shares a character with this one. */
export function overlaps({ byStart, farthest }: Row, { start, end, coding }: Place): boolean {
  const begun = countLeading(byStart, (one) => one.start < end);
  return (farthest[begun - 1] ?? []).some(
    (one) => one.end > start && (coding === undefined || one.coding !== coding),
  );
}

/** True where one lies in this place from end to end; for places that do not overlap each other. */
export function holdsOne({ byStart }: Row, { start, end }: Place): boolean {
  const first = byStart[countLeading(byStart, (one) => one.start < start)];
  return first !== undefined && first.end <= end;
}
