/** Says on stderr what stopped a command: what, where, and what to do next. */
import { printPlace } from '../model/place.js';
import type { Problem } from '../model/problem.js';
import { visible } from '../text/visible.js';
import { printNote } from './output.js';
import { styleFor } from './style.js';

export async function printProblem({ details }: Problem): Promise<void> {
  const style = await styleFor(process.stderr);
  const { what, where, excerpt, next } = details;
  // A message that names the file need not be told which file it is about.
  const named = where === undefined || (where.line === undefined && what.includes(where.file));
  const place = named ? '' : `${visible(printPlace(where))}: `;
  const lines = [`${style.error('alongside:')} ${place}${visible(what)}`];
  if (excerpt !== undefined) lines.push(...excerptLines(excerpt, where?.line, where?.column));
  lines.push(`  ${visible(next)}`);
  printNote(lines.join('\n'));
}

const longest = 100;

/** `  14 │ - id: trust`, and a mark under the column. */
export function excerptLines(excerpt: string, line = 0, column = 1): string[] {
  // A place far to the right of a long line is shown with what stands around it.
  const start = Math.max(0, column - 1 - longest / 2);
  const end = start + longest;
  const [front, back] = [start > 0 ? '…' : '', end < excerpt.length ? '…' : ''];
  const words = front + visible(excerpt.slice(start, end)).replaceAll('\t', '→') + back;
  const label = line > 0 ? `  ${line} │ ` : '  ';
  const before = ' '.repeat(front.length + Math.max(0, column - 1 - start));
  const mark = `${' '.repeat(label.length - 2)}│ ${before}▔`;
  return line > 0 ? [label + words, mark] : [label + words];
}

/** A bug: what to report, with nobody's folders in it. */
export function printBug(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const here = process.cwd();
  const home = process.env['HOME'] ?? here;
  const shortened = stack.replaceAll('file://', '').replaceAll(here, '.').replaceAll(home, '~');
  printNote(
    `alongside: this is a bug in Alongside, not a fault of yours. Your files are as they were.\n  Please report it with these lines and the command you typed:\n${visible(shortened)}`,
  );
}
