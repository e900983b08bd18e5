/** Which turns a coder has read: without it, a turn without a code could as well be one nobody looked at. */
import type { CoderWork } from '../model/study.js';
import type { Transcript } from '../model/transcript.js';
import { orderOf } from './turns.js';

export interface TurnsRead {
  /** Places among the transcript's turns, from 0. */
  readonly places: ReadonlySet<number>;
  /** True where nothing was marked as read and codings alone say so: then all of it is taken to be read. */
  readonly assumed: boolean;
}

/**
 * What was marked as read (`seen`) decides. Where nothing was, a coder with codings is taken to have read all
 * of the transcript.
 */
export function turnsRead(transcript: Transcript, work: CoderWork | undefined): TurnsRead {
  const { turns, places } = orderOf(transcript);
  const marked = work?.seen.filter((act) => act.transcript === transcript.id) ?? [];
  if (marked.length === 0) {
    const assumed = work?.codings.some((coding) => coding.transcript === transcript.id) ?? false;
    return { places: new Set(assumed ? turns.keys() : []), assumed };
  }
  const read = new Set<number>();
  for (const {
    turns: [first, last],
  } of marked) {
    const end = places.get(last) ?? -1;
    for (let place = places.get(first) ?? end + 1; place <= end; place += 1) read.add(place);
  }
  return { places: read, assumed: false };
}
