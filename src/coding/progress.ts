/** How far each coder has come. */
import type { SeenAct } from '../model/act.js';
import { grouped } from '../model/grouped.js';
import type { Study } from '../model/study.js';
import type { Transcript } from '../model/transcript.js';
import { orderOf } from '../text/turns.js';

export interface CoderProgress {
  readonly id: string;
  readonly codings: number;
  readonly orphans: number;
  /** Turns read, of `turns` in all. */
  readonly seen: number;
  readonly turns: number;
  /** Transcripts with codings where nothing was marked as read: taken to be read whole. */
  readonly assumed: readonly string[];
}

/** Everybody who is listed or has a log, in the order of the settings. */
export function progressOf({ settings, work, transcripts }: Study): CoderProgress[] {
  const listed = settings.coders.map(({ id }) => id);
  const others = work.map(({ coder }) => coder).filter((id) => !listed.includes(id));
  return [...listed, ...others].map((id) => {
    const { codings = [], seen = [] } = work.find(({ coder }) => coder === id) ?? {};
    const coded = new Set(codings.map(({ transcript }) => transcript));
    const marked = grouped(seen, ({ transcript }) => transcript);
    const read = transcripts.map((transcript) =>
      turnsRead(transcript, marked.get(transcript.id) ?? [], coded.has(transcript.id)),
    );
    return {
      id,
      codings: codings.length,
      orphans: codings.filter(({ anchor }) => anchor.state === 'orphan').length,
      seen: read.reduce((sum, { seen }) => sum + seen, 0),
      turns: transcripts.reduce((sum, transcript) => sum + orderOf(transcript).turns.length, 0),
      assumed: transcripts.filter((_, index) => read[index]?.assumed).map((one) => one.id),
    };
  });
}

/** @param marked the turns of this transcript that a coder has marked as read */
function turnsRead(transcript: Transcript, marked: readonly SeenAct[], isCoded: boolean) {
  const { turns, places } = orderOf(transcript);
  if (marked.length === 0) return { seen: isCoded ? turns.length : 0, assumed: isCoded };
  const read = new Set<number>();
  for (const {
    turns: [first, last],
  } of marked) {
    const end = places.get(last) ?? -1;
    for (let place = places.get(first) ?? end + 1; place <= end; place += 1) read.add(place);
  }
  return { seen: read.size, assumed: false };
}
