/** The line under a table: what was counted, by whom, on what. */
import type { PlacedCode } from '../model/codebook.js';
import type { Matrix } from '../model/matrix.js';
import { plural } from '../text/plural.js';
import type { TableInput } from './contract.js';
import type { SegmentsByCode } from './segments.js';
import { sum } from './totals.js';

/**
 * `16 codes, 212 codings by anna on 3 transcripts; corpus 3f9a1c, codebook 77be02.` A coding is a
 * segment with a code, as the table counts them; those of codes it leaves out are named.
 */
export function countingFooter(
  input: TableInput,
  codes: readonly PlacedCode[],
  segments: SegmentsByCode,
): string {
  const counted = sum(codes.map(({ code }) => segments.get(code.id)?.length ?? 0));
  const elsewhere = sum([...segments.values()].map((ofCode) => ofCode.length)) - counted;
  return (
    codingsFooter(input, codes.length, counted) +
    (elsewhere > 0 ? ` Left out: ${plural(elsewhere, 'coding')} of other codes.` : '')
  );
}

/** The same for a number of codes and of codings. */
export function codingsFooter(
  { study, whose }: TableInput,
  codes: number,
  codings: number,
): string {
  const { corpus, codebook } = study.hashes;
  return (
    `${plural(codes, 'code')}, ${plural(codings, 'coding')} ${whose} ` +
    `on ${plural(study.transcripts.length, 'transcript')}; ` +
    `corpus ${corpus.slice(0, 6)}, codebook ${codebook.slice(0, 6)}.`
  );
}

/** `16 codes; codebook 77be02.`: for a table in which no coding counts. */
export function codebookFooter({ study }: TableInput, codes: readonly PlacedCode[]): string {
  return `${plural(codes.length, 'code')}; codebook ${study.hashes.codebook.slice(0, 6)}.`;
}

/** Says under a table whose cells do not add up to its totals why they do not. */
export function severalSpeakers(matrix: Matrix): Matrix {
  const { columns, all } = matrix.totals ?? { columns: [], all: 0 };
  if (sum(columns) === all) return matrix;
  const why =
    'A segment with several speakers counts for each of them, once in the total of its row.';
  return { ...matrix, footer: `${matrix.footer} ${why}` };
}
