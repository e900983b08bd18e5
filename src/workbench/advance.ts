/** One key with its consequences: its acts are on the disk, or refused, before this ends. */

import { Problem } from '../model/problem.js';
import type { Recorder, WantedAct } from '../model/wanted-act.js';
import type { Bench } from './bench.js';
import type { Key } from './keys.js';
import { reduce } from './reduce.js';
import { take } from './take.js';

export async function advance(bench: Bench, key: Key, record: Recorder): Promise<Bench> {
  const { state, acts } = reduce(bench, key);
  let next = state;
  for (const wanted of acts) {
    const recorded = await orRefused(record, wanted);
    if (recorded instanceof Problem) {
      const said = `${recorded.details.what} ${recorded.details.next}`;
      // As before the key where nothing was done, so that a memo that was written is not lost.
      return { ...(next === state ? bench : next), said };
    }
    next = take(next, wanted, recorded);
  }
  return next;
}

/** What a person can mend is said on the screen, and the session goes on. */
async function orRefused(record: Recorder, wanted: WantedAct) {
  try {
    return await record(wanted);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
