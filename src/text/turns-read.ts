/** Which turns a coder has read: without it, a turn without a code could as well be one nobody looked at. */
import { grouped } from '../model/grouped.js';
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
 * Tells it for each transcript. What was marked as read (`seen`) decides. Where nothing was, a coder with
 * codings is taken to have read all of the transcript.
 */
export function turnsRead(work: CoderWork | undefined): (transcript: Transcript) => TurnsRead {
  const coded = new Set(work?.codings.map(({ transcript }) => transcript));
  const marked = grouped(work?.seen ?? [], ({ transcript }) => transcript);
  return (transcript) => {
    const { turns, places } = orderOf(transcript);
    const marks = marked.get(transcript.id);
    if (!marks) {
      const assumed = coded.has(transcript.id);
      return { places: new Set(assumed ? turns.keys() : []), assumed };
    }
    const read = new Set<number>();
    for (const {
      turns: [first, last],
    } of marks) {
      const end = places.get(last) ?? -1;
      for (let place = places.get(first) ?? end + 1; place <= end; place += 1) read.add(place);
    }
    return { places: read, assumed: false };
  };
}
