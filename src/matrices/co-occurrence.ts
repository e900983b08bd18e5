/** Codes that occur together: which ideas are spoken of in one breath. */
import { grouped } from '../model/grouped.js';
import type { Cell } from '../model/matrix.js';
import { Problem } from '../model/problem.js';
import type { Segment } from '../model/segment.js';
import { choiceOf } from './choice.js';
import { codesAsked, codesToPrint, rowOf, themePath } from './code-rows.js';
import type { Table, TableInput, TableOptions } from './contract.js';
import { countingFooter } from './footer.js';
import { headingsOf } from './headings.js';
import { around, type Nearness, type Pair, pairsIn } from './pairs.js';
import { segmentsByCode } from './segments.js';
import { ratioOnTurns } from './turn-ratio.js';
import { workedExample } from './worked-example.js';

export const coOccurrence: Table = {
  id: 'co-occurrence',
  title: 'Codes that occur together',
  meaning:
    'A row is a code, under its themes, and so is a column. A cell counts pairs of segments, one with ' +
    'each code, that stand together by the rule; the diagonal has how many segments the code has. Only ' +
    'segments of the one coder whose codings count are paired, never those of two coders.',
  source:
    'Armborst 2017 (co-occurrence of codes); the ratios: Jaccard 1901; Brin et al. 1997 (lift)',
  unit: 'pair of segments',
  cells: {
    count: 'how many pairs',
    jaccard:
      'of the turns with either code, the share in which they stand together: 0 to 1; empty where a code has none',
    lift: 'how much more often they share a turn than they would by chance: 1 is chance; empty where a code has none',
  },
  by: {
    overlap: 'the segments share words',
    span: 'the segments are the same words',
    turn: 'the segments stand on one turn',
    N: 'the segments stand at most so many turns apart',
  },
  sums: false,
  build(input) {
    const { study, options } = input;
    const codes = codesToPrint(input);
    const across = codesAsked(study, options.columns ?? options.rows);
    const segments = segmentsByCode(input);
    const nearness = nearnessOf(options);
    const cellOf = cellsOf(input, segments, nearness);
    const headings = headingsOf(study.codebook);
    return {
      kind: coOccurrence.id,
      title: `${headings.codes} that occur together`,
      groupHeading: headings.themes,
      rowHeading: headings.codes,
      rows: codes.map(rowOf),
      columns: across.map(({ code, themes }) => ({
        ...{ id: code.id, label: code.name, group: themePath(themes) },
      })),
      cells: codes.map((row) => across.map((column) => cellOf(row.code.id, column.code.id))),
      footer: countingFooter(input, codes, segments),
    };
  },
  behind(input, row, column) {
    const segments = segmentsByCode(input);
    if (row === column) return segments.get(row) ?? [];
    return allPairs(segments, nearnessOf(input.options))
      .filter(
        (pair) => pair.some(({ code }) => code === row) && pair.some(({ code }) => code === column),
      )
      .map((pair) => around(pair, row));
  },
  example: {
    study: {
      ...workedExample,
      codings: [
        ...(workedExample.codings ?? []),
        'anna advocacy talk-1:1',
        'anna routing talk-1:2',
      ],
    },
    rows: ['Being there', 'Openness', 'Routing', 'Advocacy'],
    columns: ['Being there', 'Openness', 'Routing', 'Advocacy'],
    cells: [
      [2, 0, 1, 2],
      [0, 2, 0, 0],
      [1, 0, 2, 0],
      [2, 0, 0, 1],
    ],
  },
};

function nearnessOf(options: TableOptions): Nearness {
  const by = choiceOf(coOccurrence, 'by', options);
  if (by === 'span' || by === 'overlap' || by === 'turn') return by;
  if (choiceOf(coOccurrence, 'cells', options) === 'count') return Number(by);
  throw new Problem({
    what: 'Jaccard and lift look at turns that two codes share; codes some turns apart share none.',
    next: 'Leave --by away, or choose --by overlap, span or turn.',
  });
}

/** Pairs of all transcripts. */
function allPairs(segments: ReadonlyMap<string, readonly Segment[]>, nearness: Nearness): Pair[] {
  const byTranscript = grouped([...segments.values()].flat(), ({ transcript }) => transcript);
  return [...byTranscript.values()].flatMap((one) => pairsIn(one, nearness));
}

function cellsOf(
  input: TableInput,
  segments: ReadonlyMap<string, readonly Segment[]>,
  nearness: Nearness,
): (row: string, column: string) => Cell {
  const pairs = allPairs(segments, nearness);
  const kind = choiceOf(coOccurrence, 'cells', input.options);
  if (kind !== 'count') return ratioOnTurns(kind, input.study, segments, pairs);
  const counts = new Map<string, Map<string, number>>();
  const count = (one: string, other: string) => {
    const row = counts.get(one) ?? new Map<string, number>();
    counts.set(one, row.set(other, (row.get(other) ?? 0) + 1));
  };
  for (const [{ code: one }, { code: other }] of pairs) {
    count(one, other);
    count(other, one);
  }
  return (row, column) =>
    row === column ? (segments.get(row)?.length ?? 0) : (counts.get(row)?.get(column) ?? 0);
}
