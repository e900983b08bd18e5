/** The bench on a screen of another size. */
import type { Bench, Size } from './bench.js';
import { follow } from './scroll.js';

export function resized(bench: Bench, size: Size): Bench {
  return follow({ ...bench, size });
}
