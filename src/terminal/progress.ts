/** Shows how far long work has come: one line on the terminal's stderr, gone when the work is done. */
import { grouped } from '../text/plural.js';

/** Milliseconds. What is done sooner needs no line, and nobody reads faster. */
const patience = 1000;
const pace = 100;

/** Does the work, which tells how much of `total` is done. Where nobody watches, nothing is shown. */
export async function whileShown<T>(
  what: string,
  total: number,
  work: (told: (done: number) => void) => Promise<T>,
): Promise<T> {
  if (process.stderr.isTTY !== true) return work(() => {});
  const started = Date.now();
  let shown = started + patience - pace;
  let isShown = false;
  const told = (done: number) => {
    const now = Date.now();
    if (now - shown < pace) return;
    shown = now;
    isShown = true;
    process.stderr.write(`\r${progressText(what, done, total, now - started)}\x1b[K`);
  };
  try {
    return await work(told);
  } finally {
    if (isShown) process.stderr.write('\r\x1b[K');
  }
}

/** `Reading files: 120 of 2,000, about 12 s left` */
function progressText(what: string, done: number, total: number, passed: number): string {
  const left =
    done === 0 ? '' : `, about ${Math.ceil(((total - done) * passed) / done / 1000)} s left`;
  return `${what}: ${grouped(done)} of ${grouped(total)}${left}`;
}
