/** The rows that a text takes on the screen, each with the stretch of the text it shows. */
import type { TranscriptLine } from '../model/transcript.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';

/** In UTF-16 units of the text as it is. */
export interface Row {
  readonly from: number;
  readonly to: number;
}

const known = new WeakMap<
  TranscriptLine,
  { readonly width: number; readonly rows: readonly Row[] }
>();

/** Transcripts are read-only, so a line is broken once for each width of the screen. */
export function rowsOf(line: TranscriptLine, width: number): readonly Row[] {
  const before = known.get(line);
  if (before?.width === width) return before.rows;
  const rows = rowsIn(line.text, width);
  known.set(line, { width, rows });
  return rows;
}

function rowsIn(text: string, width: number): Row[] {
  const seen = onScreen(text);
  const back = seen.length === text.length ? (at: number) => at : unitsBehind(text, seen.length);
  let at = 0;
  return wrap(seen, width).map((piece) => {
    // What wrapping drops is white space.
    while (at < seen.length && !seen.startsWith(piece, at)) at += 1;
    const from = at;
    at += piece.length;
    return { from: back(from), to: back(at) };
  });
}

/** Text as the screen shows it: what would command a terminal is made visible, a tab is one space. */
export function onScreen(text: string): string {
  return visible(text).replaceAll('\t', ' ');
}

/** From a position in the shown text back into the text. */
function unitsBehind(text: string, length: number): (at: number) => number {
  const units = new Uint32Array(length + 1);
  let shown = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    const wide = visible(text.charAt(unit)).length;
    units.fill(unit, shown, shown + wide);
    shown += wide;
  }
  units[length] = text.length;
  return (at) => units[at] ?? text.length;
}
