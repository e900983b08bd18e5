/** Code to next code: what people speak of after what. */
import { grouped } from '../model/grouped.js';
import type { Cell } from '../model/matrix.js';
import type { Segment } from '../model/segment.js';
import { spanKey } from '../model/span.js';
import type { Study } from '../model/study.js';
import { spanOrder } from '../text/reading-order.js';
import { choiceOf } from './choice.js';
import { codesAsked, codesToPrint, rowOf, themePath } from './code-rows.js';
import type { Table } from './contract.js';
import { countingFooter } from './footer.js';
import { headingsOf } from './headings.js';
import { around, type Pair } from './pairs.js';
import { type SegmentsByCode, segmentsByCode } from './segments.js';
import { tally } from './tally.js';
import { totalsOf } from './totals.js';
import { workedExample } from './worked-example.js';

export const sequence: Table = {
  id: 'sequence',
  title: 'From code to next code',
  meaning:
    'A row is a code, under its themes; a column is the code that comes next. Coded stretches are taken ' +
    'in the order of each transcript, stretches of the same words as one; from each to the next, every ' +
    'code of the first goes to every code of the second. Nothing goes from one transcript to another. ' +
    'A cell counts these steps; totals count the steps from a code and to one.',
  source: 'Bakeman & Quera 2011 (lag 1)',
  unit: 'step',
  cells: {
    count: 'how many steps',
    share: 'how many of the steps that leave the code: 3 of 12',
  },
  sums: true,
  build(input) {
    const { study, options } = input;
    const codes = codesToPrint(input);
    const across = codesAsked(study, options.columns ?? options.rows);
    const segments = segmentsByCode(input);
    const taken = steps(study, segments);
    const counts = tally(taken.map(([from, to]) => `${from.code} ${to.code}`));
    const numbers = codes.map((row) =>
      across.map((column) => counts.get(`${row.code.id} ${column.code.id}`) ?? 0),
    );
    // All steps that leave a code, whichever codes are printed.
    const leaving = tally(taken.map(([from]) => from.code));
    const isShare = choiceOf(sequence, 'cells', options) === 'share';
    const headings = headingsOf(study.codebook);
    return {
      kind: sequence.id,
      title: `From one of the ${headings.codes.toLowerCase()} to the next`,
      groupHeading: headings.themes,
      rowHeading: headings.codes,
      rows: codes.map(rowOf),
      columns: across.map(({ code, themes }) => ({
        ...{ id: code.id, label: code.name, group: themePath(themes) },
      })),
      cells: isShare
        ? numbers.map((row, at) => shares(row, leaving.get(codes[at]?.code.id ?? '') ?? 0))
        : numbers,
      totals: totalsOf(numbers, across.length),
      footer: countingFooter(input, codes, segments),
    };
  },
  behind: (input, row, column) =>
    steps(input.study, segmentsByCode(input))
      .filter(([from, to]) => from.code === row && to.code === column)
      .map((step) => around(step, row)),
  example: {
    study: workedExample,
    rows: ['Being there', 'Openness', 'Routing', 'Advocacy'],
    columns: ['Being there', 'Openness', 'Routing', 'Advocacy'],
    cells: [
      [1, 1, 0, 0],
      [0, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 0],
    ],
  },
};

/** From each coded stretch to the next one of its transcript. */
function steps({ transcripts }: Pick<Study, 'transcripts'>, segments: SegmentsByCode): Pair[] {
  const spoken = grouped([...segments.values()].flat(), ({ transcript }) => transcript);
  return transcripts.flatMap((transcript) => {
    const moments = momentsOf(spoken.get(transcript) ?? []);
    return moments.flatMap((moment, at) =>
      moment.flatMap((from) => (moments[at + 1] ?? []).map((to): Pair => [from, to])),
    );
  });
}

/** The segments of one transcript in order, those of the same words together. */
function momentsOf(segments: readonly Segment[]): Segment[][] {
  const [first] = segments;
  if (!first) return [];
  const order = spanOrder(first.transcript);
  const moments: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => order(a.span, b.span))) {
    const last = moments.at(-1);
    const isSame = last?.[0] && spanKey(last[0].span) === spanKey(segment.span);
    if (isSame) last.push(segment);
    else moments.push([segment]);
  }
  return moments;
}

function shares(row: readonly number[], all: number): Cell[] {
  return row.map((count) => (count === 0 ? '' : `${count} of ${all}`));
}
