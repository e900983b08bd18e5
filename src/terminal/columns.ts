/** Rows with their cells under each other. */
import { padEnd, padStart, widest, wrap } from '../text/width.js';
import { screenWidth } from './output.js';

const gap = '  ';

/** Numbers stand at the right of their column; a long last cell goes on below itself; empty columns take no room. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const all = Array.from(
    { length: rows.reduce((most, row) => Math.max(most, row.length), 0) },
    (_, column) => rows.map((row) => row[column] ?? ''),
  );
  const used = all.filter((cells) => cells.some((cell) => cell !== ''));
  const widths = used.map((cells) => widest(cells));
  const left = widths.slice(0, -1).reduce((sum, width) => sum + width + gap.length, gap.length);
  const room = Math.max(20, screenWidth() - left);
  return rows.flatMap((_, row) => {
    const cells = used.map((column, at) => aligned(column[row] ?? '', widths[at] ?? 0));
    const [first = '', ...rest] = wrap(cells.at(-1)?.trimEnd() ?? '', room);
    const line = gap + [...cells.slice(0, -1), first].join(gap);
    return [line.trimEnd(), ...rest.map((text) => ' '.repeat(left) + text)];
  });
}

function aligned(cell: string, width: number): string {
  return /^[\d,]+(?: |$)/.test(cell) ? padStart(cell, width) : padEnd(cell, width);
}
