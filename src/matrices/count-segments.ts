/** Counts the segments of each code by what they belong to: a transcript, a session, a speaker. */
import type { Cell, Matrix } from '../model/matrix.js';
import type { Segment } from '../model/segment.js';
import { choiceOf } from './choice.js';
import { codesToPrint, rowOf } from './code-rows.js';
import type { Choices, TableInput } from './contract.js';
import { countingFooter } from './footer.js';
import { headingsOf } from './headings.js';
import { pick } from './pick.js';
import { segmentsByCode } from './segments.js';
import { sum } from './totals.js';

export interface Columns {
  /** What a column is: `session`. */
  readonly by: string;
  /** The columns that are always there, in order. */
  readonly ids: readonly string[];
  /** Those that a segment counts in, each once; `undefined` (`no session`) where the study names none. */
  readonly of: (segment: Segment) => readonly (string | undefined)[];
}

/** What the cells of such a table can show. */
export const countCells: Choices = {
  count: 'how many segments',
  mark: 'an x where there is any segment; totals count segments all the same',
};

/** The id of the column for those without one: no id of a study is empty. */
const none = '';

type Counted = Omit<Required<Matrix>, 'provenance' | 'leftOut'>;

/** The whole table. In the total of its row, and in the total of all, a segment counts once. */
export function countSegments(kind: string, input: TableInput, columns: Columns): Counted {
  const { options, study } = input;
  const codes = codesToPrint(input);
  const segments = segmentsByCode(input);
  const found = codes.map(({ code }) => segments.get(code.id) ?? []);
  const ids = columnsToPrint(columns, found.flat(), options.columns);
  const printed = found.map((row) => row.filter((segment) => standsIn(columns, segment, ids)));
  const counts = printed.map((row) => {
    const tallied = tally(row.flatMap(columns.of));
    return ids.map((id) => tallied.get(id) ?? 0);
  });
  const rowTotals = printed.map((row) => row.length);
  const headings = headingsOf(study.codebook);
  const isMark = choiceOf({ id: kind, cells: countCells }, 'cells', options) === 'mark';
  return {
    kind,
    title: `${headings.codes} by ${columns.by}`,
    groupHeading: headings.themes,
    rowHeading: headings.codes,
    rows: codes.map(rowOf),
    columns: ids.map((id) => ({ id, label: labelOf(columns, id) })),
    cells: isMark ? counts.map((row) => row.map(toMark)) : counts,
    totals: {
      rows: rowTotals,
      columns: ids.map((_, column) => sum(counts.map((row) => row[column] ?? 0))),
      all: sum(rowTotals),
    },
    footer: countingFooter(input, codes, segments),
  };
}

/** The segments behind one of its cells. */
export function segmentsBehind(
  input: TableInput,
  columns: Columns,
  row: string,
  column: string,
): readonly Segment[] {
  const segments = segmentsByCode(input).get(row) ?? [];
  return segments.filter((segment) => standsIn(columns, segment, [column]));
}

function columnsToPrint(
  columns: Columns,
  segments: readonly Segment[],
  wanted: readonly string[] | undefined,
): string[] {
  const found = segments.flatMap(columns.of).map((id) => id ?? none);
  const met = [...new Set([...columns.ids, ...found])];
  const ids = met.length > 0 ? met : [none];
  return pick(ids, wanted, (id) => [labelOf(columns, id), id], columns.by);
}

function standsIn({ of }: Columns, segment: Segment, ids: readonly string[]): boolean {
  return of(segment).some((id) => ids.includes(id ?? none));
}

function labelOf({ by }: Columns, id: string): string {
  return id === none ? `no ${by}` : id;
}

function tally(ids: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id ?? none, (counts.get(id ?? none) ?? 0) + 1);
  return counts;
}

function toMark(count: number): Cell {
  return count > 0 ? 'x' : '';
}
