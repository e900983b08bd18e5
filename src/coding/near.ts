/** What stands near something else, before it or behind it. */
import type { Transcript } from '../model/transcript.js';
import { countLeading } from '../text/count-leading.js';
import { lengthOf } from '../text/offsets.js';
import { orderOf } from '../text/turns.js';
import { wordsOf } from '../text/words.js';
import { before, behind, overlaps, type Place, type Row, rowOf, turnAndPoint } from './places.js';
import type { Near, Standing } from './query.js';
import { type Lookout, remembered } from './standing.js';

/** Where one of the left stands with one of the right near it; codings of one coder. */
export type NearPlaces = (near: Near, left: Standing, transcript: Transcript, coder: string) => Row;

export function nearPlaces(lookout: Lookout): NearPlaces {
  const wordsBefore = wordCounter();
  const isWithin = (near: Near, transcript: Transcript, first: Place, second: Place) => {
    const [turn, end] = turnAndPoint(first.end);
    const [next, start] = turnAndPoint(second.start);
    if (near.unit === 'turns') return next - turn <= near.within;
    if (next !== turn) return false;
    const count = wordsBefore(transcript)(turn);
    return count(start) - count(end) + 1 <= near.within;
  };
  const find = (near: Near, left: Standing, transcript: Transcript, coder: string): Row => {
    const isNear = (place: Place) =>
      near.right.some((right) => {
        const row = lookout.row(right, transcript, coder);
        const next = near.order === 'after' ? undefined : behind(row, place);
        if (next && isWithin(near, transcript, place, next)) return true;
        const last = near.order === 'before' ? undefined : before(row, place);
        if (last && isWithin(near, transcript, last, place)) return true;
        // One word is not near itself, and a phrase is not near a word of its own.
        const mayOverlap = left.kind === 'codes' || right.kind === 'codes';
        return near.order === 'either' && mayOverlap && overlaps(row, place);
      });
    return rowOf(lookout.row(left, transcript, coder).byStart.filter(isNear));
  };
  const rowsOf = remembered((near: Near) =>
    remembered((left: Standing) =>
      remembered((transcript: Transcript) =>
        remembered((coder: string) => find(near, left, transcript, coder)),
      ),
    ),
  );
  return (near, left, transcript, coder) => rowsOf(near)(left)(transcript)(coder);
}

/** Tells how many words of a turn begin before a code point; the turn by its place. */
function wordCounter(): (transcript: Transcript) => (turn: number) => (point: number) => number {
  return remembered((transcript: Transcript) =>
    remembered((turn: number) => {
      const starts = wordStarts(orderOf(transcript).turns[turn]?.text ?? '');
      return (point: number) => countLeading(starts, (start) => start < point);
    }),
  );
}

/** Where the words of a text begin, in code points. */
function wordStarts(text: string): number[] {
  let unit = 0;
  let point = 0;
  return wordsOf(text).map(({ from }) => {
    point += lengthOf(text.slice(unit, from));
    unit = from;
    return point;
  });
}
