/** A changed text with what went and what came marked in it, wrapped for the screen. */
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import { wordDiff } from '../text/word-diff.js';
import type { Style } from './style.js';

/** What went stands in [-…-] and what came in {+…+}, so that no colour is needed to read it. */
export function diffLines(was: string, is: string, width: number, style: Style): string[] {
  const runs = wordDiff(was, is).map(({ kind, text }) => {
    if (kind === 'same') return text;
    return kind === 'gone' ? `[-${text}-]` : `{+${text}+}`;
  });
  return painted(wrap(visible(runs.join(' ')), width), style);
}

/** Colour from mark to mark, begun anew on every line. */
function painted(lines: readonly string[], style: Style): string[] {
  let open: Style['good'] | undefined;
  return lines.map((line) =>
    line
      .split(/(?=\[-|\{\+)|(?<=-\]|\+\})/)
      .map((piece) => {
        if (piece.startsWith('[-')) open = style.error;
        if (piece.startsWith('{+')) open = style.good;
        const shown = open ? open(piece) : piece;
        if (piece.endsWith('-]') || piece.endsWith('+}')) open = undefined;
        return shown;
      })
      .join(''),
  );
}
