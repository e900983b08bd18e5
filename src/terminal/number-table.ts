/** A table of names and numbers: the name wraps at the left, numbers stand at the right of their columns. */
import { padEnd, padStart, widthOf, wrap } from '../text/width.js';
import { screenWidth } from './output.js';

const gap = '  ';

/** Names get no narrower than this; then the table is wider than the screen rather than lose a column. */
const narrowest = 16;

/** @param headings the first is over the names */
export function numberTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  const widths = headings.map((_, column) =>
    Math.max(...[headings, ...rows].map((row) => widthOf(row[column] ?? ''))),
  );
  const numbers = widths.slice(1).reduce((sum, width) => sum + gap.length + width, gap.length);
  const room = Math.max(narrowest, Math.min(widths[0] ?? 0, screenWidth() - numbers));
  return [headings, ...rows].flatMap((row) => {
    const [name = '', ...cells] = row;
    const [first = '', ...rest] = wrap(name, room);
    const aligned = cells.map((cell, at) => padStart(cell, widths[at + 1] ?? 0));
    const line = gap + [padEnd(first, room), ...aligned].join(gap);
    return [line.trimEnd(), ...rest.map((more) => gap + more)];
  });
}
