/** How far each coder has come. */
import type { Study } from '../model/study.js';
import { orderOf } from '../text/turns.js';
import { turnsRead } from '../text/turns-read.js';

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
    const own = work.find(({ coder }) => coder === id);
    const read = transcripts.map(turnsRead(own));
    return {
      id,
      codings: own?.codings.length ?? 0,
      orphans: own?.codings.filter(({ anchor }) => anchor.state === 'orphan').length ?? 0,
      seen: read.reduce((sum, { places }) => sum + places.size, 0),
      turns: transcripts.reduce((sum, transcript) => sum + orderOf(transcript).turns.length, 0),
      assumed: transcripts.filter((_, index) => read[index]?.assumed).map((one) => one.id),
    };
  });
}
