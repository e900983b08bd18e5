/** Finds the words of turns that stand on lines of the source. */
import type { Span, TurnPosition } from '../model/span.js';
import { toPoints } from '../text/offsets.js';
import type { SourceLine } from './label.js';

/** A turn and the lines it was read from. */
export interface SourcedTurn {
  readonly turn: number;
  readonly text: string;
  readonly lines: readonly SourceLine[];
}

/** Where the words of a line stand in a turn, in UTF-16 units. */
interface Stretch {
  readonly turn: SourcedTurn;
  readonly from: number;
  readonly to: number;
}

/** The span of the words between two lines, both counted in; undefined where nobody speaks there. */
export function spanOfLines(
  turns: readonly SourcedTurn[],
  from: number,
  to: number,
): Span | undefined {
  const stretches = turns
    .filter(({ lines }) => (lines.at(-1)?.number ?? 0) >= from && (lines[0]?.number ?? 0) <= to)
    .flatMap(stretchesOf)
    .filter(({ line }) => line >= from && line <= to);
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return undefined;
  return { from: position(first.turn, first.from), to: position(last.turn, last.to) };
}

function position({ turn, text }: SourcedTurn, unit: number): TurnPosition {
  return [turn, toPoints(text, unit)];
}

/** The lines of a turn stand in its text one behind the other; its label and its times do not. */
function stretchesOf(turn: SourcedTurn): (Stretch & { readonly line: number })[] {
  let behind = 0;
  return turn.lines.flatMap(({ text, number }, index) => {
    const said = index === 0 ? firstLine(turn, text) : text.trim();
    const from = said === '' ? -1 : turn.text.indexOf(said, behind);
    if (from === -1) return [];
    behind = from + said.length;
    return [{ turn, from, to: behind, line: number }];
  });
}

/** What stands behind the label on the line a turn begins on; '' where the label stands alone. */
function firstLine({ text }: SourcedTurn, written: string): string {
  const [line = ''] = text.split('\n', 1);
  return written.includes(line) ? line : '';
}
