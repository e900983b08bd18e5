/** The two ways out: results to stdout, everything else to stderr. */
import { Problem } from '../model/problem.js';
import { jsonText } from '../text/json-text.js';

/** Writes a result, if there is any: bytes as they are, and text with one line feed at its end. */
export function printResult(result: string | Uint8Array): void {
  if (result.length === 0) return;
  const isWhole = typeof result !== 'string' || result.endsWith('\n');
  process.stdout.write(isWhole ? result : `${result}\n`);
}

/** Writes a result as one JSON document. */
export function printJson(value: unknown): void {
  printResult(jsonText(value));
}

/** Writes a note: what a person may want to know, and a program that reads stdout must not meet. */
export function printNote(text: string): void {
  process.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** True where a person can answer: both ends are a terminal. */
export function isInteractive(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** @param next what to type instead @throws Problem where nobody can answer */
export function refuseWithoutTerminal(next: string): void {
  if (!isInteractive()) throw new Problem({ what: 'There is no terminal to ask on.', next });
}

/** Columns of the terminal; 80 where there is none, so that output into a file never depends on a window. */
export function screenWidth(): number {
  return process.stdout.isTTY ? Math.max(40, process.stdout.columns) : 80;
}

/**
 * A reader that has seen enough (`| head -1`) closes the pipe: that is no fault. The command goes on to its
 * end, so that it does what it was to do and a missed bar still ends it with 1.
 */
export function goOnAfterClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
