/** Says where in a table a problem arose. */
import type { Place } from '../model/place.js';
import { Problem } from '../model/problem.js';

/** Runs `action`; a Problem in it names the place, where there is one. */
export function atPlace<T>(where: Place | undefined, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof Problem) || !where) throw error;
    throw new Problem({ ...error.details, where });
  }
}
