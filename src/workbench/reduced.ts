/** What a key comes to. */
import type { WantedAct } from '../model/wanted-act.js';
import type { Bench } from './bench.js';

export interface Reduced {
  readonly state: Bench;
  /** In this order; what follows one that cannot be done is not done either. */
  readonly acts: readonly WantedAct[];
}

/** The bench, with nothing to record. */
export function only(state: Bench): Reduced {
  return { state, acts: [] };
}

/** The bench as it is, and why nothing came of the key. */
export function refused(state: Bench, said: string): Reduced {
  return only({ ...state, said });
}
