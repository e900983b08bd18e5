/** Which turns a coder has read: without it, a turn without a code could as well be one nobody looked at. */
import type { CoderWork } from '../model/study.js';
import type { Transcript } from '../model/transcript.js';
import { orderOf, slicesOf } from './turns.js';

export interface TurnsRead {
  /** Places among the transcript's turns, from 0. */
  readonly places: ReadonlySet<number>;
  /** True where nothing was marked as read and codings alone say so: then all of it is taken to be read. */
  readonly assumed: boolean;
}

/** What was marked as read (`seen`), and turns that carry a coding, which nobody can give unread. */
export function turnsRead(transcript: Transcript, work: CoderWork | undefined): TurnsRead {
  const { turns, places } = orderOf(transcript);
  const own = work?.codings.filter((coding) => coding.transcript === transcript.id) ?? [];
  const marked = work?.seen.filter((act) => act.transcript === transcript.id) ?? [];
  if (marked.length === 0 && own.length > 0)
    return { places: new Set(turns.keys()), assumed: true };
  const read = new Set<number>();
  for (const {
    turns: [first, last],
  } of marked) {
    const end = places.get(last) ?? -1;
    for (let place = places.get(first) ?? end + 1; place <= end; place += 1) read.add(place);
  }
  for (const { anchor } of own) {
    for (const { turn } of anchor.span ? slicesOf(transcript, anchor.span) : []) {
      read.add(places.get(turn.turn) ?? -1);
    }
  }
  return { places: read, assumed: false };
}
