/** What a screen is made of: lines of runs. A run is text with a look; there is no command for a terminal in it. */
import { padEnd, startOf, widthOf } from '../text/width.js';
import { onScreen } from './rows.js';

/** `held`: the words in hand; `coded`: words with a code. Signs say the same, for those who see no looks. */
export type Look = 'strong' | 'faint' | 'good' | 'held' | 'coded' | 'warning';

export interface Run {
  readonly text: string;
  readonly looks: readonly Look[];
}

export type Line = readonly Run[];

export function run(text: string, ...looks: Look[]): Run {
  return { text, looks };
}

function widthOfLine(line: Line): number {
  return line.reduce((sum, { text }) => sum + widthOf(text), 0);
}

/** The line, cut or filled with spaces, so that it is exactly so many columns wide. */
export function fitted(line: Line, columns: number): Line {
  const runs: Run[] = [];
  let left = columns;
  for (const { text, looks } of line) {
    const wide = widthOf(text);
    if (wide <= left) {
      runs.push({ text, looks });
      left -= wide;
      continue;
    }
    runs.push({ text: left > 0 ? cutTo(text, left) : '', looks });
    left = 0;
    break;
  }
  return left > 0 ? [...runs, run(' '.repeat(left))] : runs;
}

/** The beginning of a text that is too wide, with a sign that there is more. */
export function cutTo(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  return columns < 2 ? '…'.slice(0, columns) : padEnd(`${startOf(text, columns - 1)}…`, columns);
}

/** A text of a person or a file, safe to show on one line. */
export function oneRow(text: string): string {
  return onScreen(text).replaceAll('\n', ' ');
}

/** The left part, and the right part at the other edge where both have room. */
export function spread(left: Line, right: Line, columns: number): Line {
  const gap = columns - widthOfLine(left) - widthOfLine(right);
  if (gap < 2) return fitted(left, columns);
  return fitted([...left, run(' '.repeat(gap)), ...right], columns);
}
