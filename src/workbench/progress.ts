/** How far a coder has come in this talk. */
import type { Bench } from './bench.js';
import { at } from './by-turn.js';

/** Turns with a coding of this coder, and turns they marked as read. */
export function progressIn({ desk, codings, seen }: Bench): {
  readonly coded: number;
  readonly read: number;
} {
  let [coded, read] = [0, 0];
  for (let place = 0; place < desk.turns.length; place += 1) {
    if (at(codings, place).length > 0) coded += 1;
    if (at(seen, place).length > 0) read += 1;
  }
  return { coded, read };
}
