/** The margin beside a turn: a bar for every coding along the rows it covers, and its name where it begins. */

/** A coding's part of a turn, in the same units as the ends of the rows. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Instead of one of the bars that tell neighbours apart; those with the same one share a lane. */
  readonly bar?: string;
}

/** Lanes of the margin; their shapes tell neighbours apart without colour. */
const bars = ['▌', '▐', '┃', '╎'];

/**
 * One text for each row, and more below them where more codings begin than there are rows.
 * @param ends where each row ends in the turn's text
 */
export function marginOf(ends: readonly number[], marks: readonly Mark[], width: number): string[] {
  const lanes: string[][] = ends.map(() => []);
  const labels: string[] = [];
  for (const { from, to, label, bar } of marks) {
    const first = Math.max(
      0,
      ends.findIndex((end) => from < end),
    );
    const last = ends.findIndex((end) => to <= end);
    const covered = lanes.slice(first, (last < 0 ? ends.length : last) + 1);
    const lane = bars.findIndex((_, free) =>
      covered.every((row) => row[free] === undefined || (bar !== undefined && row[free] === bar)),
    );
    if (lane >= 0) for (const row of covered) row[lane] = bar ?? bars[lane] ?? '';
    if (label === '') continue;
    // Several codings that begin on one row stand below each other.
    let row = first;
    while (labels[row] !== undefined) row += 1;
    labels[row] = label;
  }
  const wide = lanes.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: Math.max(ends.length, labels.length) }, (_, row) => {
    const shown = Array.from({ length: wide }, (_, lane) => lanes[row]?.[lane] ?? ' ').join('');
    return shortened(`${shown} ${labels[row] ?? ''}`.trimEnd(), width);
  });
}

function shortened(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
