/** The size that is drawn on: small, so that asking for it loads no screen. */
import type { Size } from '../workbench/bench.js';

/** The last line of a frame ends with a line feed, which would scroll a full screen: one row stays free. */
export function screenSize(): Size {
  const { columns = 80, rows = 24 } = process.stdout;
  return { columns: Math.max(1, columns), rows: Math.max(1, rows - 1) };
}
