/** Finds the cues of a caption file. WebVTT and SubRip differ in their marks only. */
import type { Warning } from '../model/warning.js';
import { printCueTime } from './times.js';

export interface Cue {
  /** `HH:MM:SS.mmm`; absent where the file's own time cannot be read. */
  readonly from?: string;
  readonly to?: string;
  /** The lines shown, as written. */
  readonly text: readonly string[];
  /** The line of its times, from 1. */
  readonly line: number;
}

export interface Captions {
  /** What stands before the first cue, line by line. */
  readonly header: readonly string[];
  readonly cues: readonly Cue[];
  readonly warnings: readonly Warning[];
}

/** Where the text of a cue ends: at the first empty line (WebVTT), or where the next cue begins (SubRip). */
export type CueEnd = 'empty-line' | 'next-cue';

/** `00:00:01.000 --> 00:00:04.000 align:start`; SubRip writes commas; hours may be missing. */
const timing = /^\s{0,9}([\d:.,]{4,16})\s{0,9}-->\s{0,9}([\d:.,]{4,16})(?=\s|$)/;

export function scanCues(text: string, end: CueEnd): Captions {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => (isTiming(line) ? [index] : []));
  const cues = starts.map((start, index) => cueAt(lines, start, starts[index + 1], end));
  const untimed = cues.find(({ from }) => from === undefined);
  return {
    header: lines.slice(0, starts[0]),
    cues,
    warnings: untimed
      ? [{ message: 'A time cannot be read; its cue is kept without one.', line: untimed.line }]
      : [],
  };
}

/** Only the first characters count, so that a long line of speech costs nothing. */
function isTiming(line: string): boolean {
  const head = line.slice(0, 40);
  return head.includes('-->') && /^\s{0,9}\d/.test(head);
}

function cueAt(
  lines: readonly string[],
  start: number,
  next: number | undefined,
  end: CueEnd,
): Cue {
  const found = timing.exec((lines[start] ?? '').slice(0, 80));
  const from = printCueTime(found?.[1] ?? '');
  const to = printCueTime(found?.[2] ?? '');
  const rest = lines.slice(start + 1, next);
  const empty = end === 'empty-line' ? rest.indexOf('') : -1;
  const text = empty === -1 ? withoutNumber(rest, next !== undefined) : rest.slice(0, empty);
  return { ...(from && to && { from, to }), text, line: start + 1 };
}

/** The number of the next cue stands right before its times, with or without an empty line above. */
function withoutNumber(lines: readonly string[], followed: boolean): readonly string[] {
  const last = lines.findLastIndex((line) => line !== '');
  const isNumber = /^\s{0,9}\d{1,9}\s{0,9}$/.test(lines[last] ?? '');
  return isNumber && (followed || lines[last - 1] === '') ? lines.slice(0, last) : lines;
}
