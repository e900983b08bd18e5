/** Counts the segments of each code by what they belong to: a transcript, a session, a speaker. */
import type { Cell, Matrix } from '../model/matrix.js';
import type { Segment } from '../model/segment.js';
import { plural } from '../text/plural.js';
import { choiceOf } from './choice.js';
import { codesToPrint, rowOf } from './code-rows.js';
import type { Choices, TableInput } from './contract.js';
import { countingFooter } from './footer.js';
import { headingsOf } from './headings.js';
import { pick } from './pick.js';
import { segmentsByCode } from './segments.js';
import { tally } from './tally.js';
import { sum } from './totals.js';

export interface Columns {
  /** What a column is: `session`. */
  readonly by: string;
  /** The columns that are always there, in order. */
  readonly ids: readonly string[];
  /** Those that a segment counts in, each once; `undefined` (`no session`) where the study names none. */
  readonly of: (segment: Segment) => readonly (string | undefined)[];
  /** By what else `--columns` may ask for one. */
  readonly otherNames?: (id: string) => readonly string[];
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
  // What each segment counts in is looked up once: a large study has a hundred thousand of them.
  const found = codes.map(({ code }) =>
    (segments.get(code.id) ?? []).map((segment) => idsOf(columns, segment)),
  );
  const ids = columnsToPrint(columns, found.flat(2), options.columns);
  const kept = new Set(ids);
  const printed = found.map((row) => row.filter((of) => of.some((id) => kept.has(id))));
  const counts = printed.map((row) => {
    const tallied = tally(row.flat());
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
    footer:
      countingFooter(input, codes, segments) + elsewhereNote(found.flat().length - sum(rowTotals)),
  };
}

function elsewhereNote(count: number): string {
  return count > 0 ? ` Left out: ${plural(count, 'coding')} in other columns.` : '';
}

/** The segments behind one of its cells. */
export function segmentsBehind(
  input: TableInput,
  columns: Columns,
  row: string,
  column: string,
): readonly Segment[] {
  const segments = segmentsByCode(input).get(row) ?? [];
  return segments.filter((segment) => idsOf(columns, segment).includes(column));
}

function idsOf({ of }: Columns, segment: Segment): string[] {
  return of(segment).map((id) => id ?? none);
}

function columnsToPrint(
  columns: Columns,
  found: readonly string[],
  wanted: readonly string[] | undefined,
): string[] {
  const met = [...new Set([...columns.ids, ...found])];
  const ids = met.length > 0 ? met : [none];
  const namesOf = (id: string) => [id, labelOf(columns, id), ...(columns.otherNames?.(id) ?? [])];
  return pick(ids, wanted, namesOf, columns.by);
}

function labelOf({ by }: Columns, id: string): string {
  return id === none ? `no ${by}` : id;
}

function toMark(count: number): Cell {
  return count > 0 ? 'x' : '';
}
