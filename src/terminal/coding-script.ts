/** Keys from a file, one after another, without a screen: for tests and for teaching. */
import type { Recorder } from '../model/wanted-act.js';
import { advance } from '../workbench/advance.js';
import type { Bench } from '../workbench/bench.js';
import type { Key } from '../workbench/keys.js';

/**
 * Presses the keys; what a key came to is told before the next one is pressed.
 * @returns the bench behind the last key, and how many were pressed
 */
export async function pressKeys(
  bench: Bench,
  keys: readonly Key[],
  record: Recorder,
  tell: (said: string) => void,
): Promise<{ readonly bench: Bench; readonly pressed: number }> {
  let now = bench;
  let pressed = 0;
  for (const key of keys) {
    now = await advance(now, key, record);
    pressed += 1;
    if (now.said !== '') tell(now.said);
    if (now.hasEnded) break;
  }
  return { bench: now, pressed };
}
