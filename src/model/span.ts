/** A stretch of talk: from a position in one turn to a position in the same or a later turn. */

/**
 * A turn number and a position in that turn's text, in Unicode code points from 0.
 * Every position outside text/ counts code points: R, Python and our files do.
 */
export type TurnPosition = readonly [turn: number, at: number];

/** Half open: `from` is inside, `to` is just behind the last character. */
export interface Span {
  readonly from: TurnPosition;
  readonly to: TurnPosition;
}

/** True where both spans are the same stretch. */
export function sameSpan(a: Span, b: Span): boolean {
  return samePosition(a.from, b.from) && samePosition(a.to, b.to);
}

function samePosition(a: TurnPosition, b: TurnPosition): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** `12@0-14@20`: a span as a key that sorts and compares as text within one transcript. */
export function spanKey({ from, to }: Span): string {
  return `${from[0]}@${from[1]}-${to[0]}@${to[1]}`;
}
