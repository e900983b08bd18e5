/** Counts the segments of each code by what they belong to: a transcript, a session, a speaker. */
import type { Matrix } from '../model/matrix.js';
import { codesToPrint, rowOf } from './code-rows.js';
import type { TableInput } from './contract.js';
import { countingFooter } from './footer.js';
import { headingsOf } from './headings.js';
import { type Segment, segmentsByCode } from './segments.js';

export interface Columns {
  /** What a column is. */
  readonly by: 'transcript' | 'session' | 'speaker';
  /** The columns that are always there, in order. */
  readonly ids: readonly string[];
  /** Those that a segment counts in, each once; `undefined` (`no session`) where the study names none. */
  readonly of: (segment: Segment) => readonly (string | undefined)[];
}

/** The id of the column for those without one: no id of a study is empty. */
const none = '';

/** The whole table. In the total of its row, and in the total of all, a segment counts once. */
export function countSegments(
  input: TableInput,
  columns: Columns,
): Omit<Required<Matrix>, 'leftOut'> {
  const codes = codesToPrint(input);
  const segments = segmentsByCode(input);
  const printed = codes.map(({ code }) => segments.get(code.id) ?? []);
  const tallies = printed.map((row) => tally(row.flatMap(columns.of)));
  const met = [...new Set([...columns.ids, ...tallies.flatMap((row) => [...row.keys()])])];
  const ids = met.length > 0 ? met : [none];
  const cells = tallies.map((row) => ids.map((id) => row.get(id) ?? 0));
  const rowTotals = printed.map((row) => row.length);
  const headings = headingsOf(input.study.codebook);
  return {
    kind: `theme-by-${columns.by}`,
    title: `${headings.codes} by ${columns.by}`,
    groupHeading: headings.themes,
    rowHeading: headings.codes,
    rows: codes.map(rowOf),
    columns: ids.map((id) => ({ id, label: id === none ? `no ${columns.by}` : id })),
    cells,
    totals: {
      rows: rowTotals,
      columns: ids.map((_, column) => sum(cells.map((row) => row[column] ?? 0))),
      all: sum(rowTotals),
    },
    footer: countingFooter(input, codes, segments),
  };
}

function tally(ids: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id ?? none, (counts.get(id ?? none) ?? 0) + 1);
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
