/** The rows of one line of the transcript: its words, and the margin beside them. */
import type { Coding } from '../model/coding.js';
import type { Span } from '../model/span.js';
import type { Turn } from '../model/transcript.js';
import { toUnits } from '../text/offsets.js';
import type { Bench } from './bench.js';
import type { Layout } from './layout.js';
import { type Mark, marginOf } from './margin.js';
import { codingInHand, codingsAt } from './on-words.js';
import { type Row, rowsOf } from './rows.js';
import { suggestionsAt } from './suggested.js';

/** The columns that the signs around the words in hand may take. */
export const signs = 2;

export interface TurnRows {
  readonly rows: readonly Row[];
  /** As many as the rows, or more. */
  readonly margin: readonly string[];
}

export function turnRows(bench: Bench, layout: Layout, turn: Turn, place: number): TurnRows {
  const rows = rowsOf(turn, layout.words - signs);
  if (layout.margin === 0) return { rows, margin: [] };
  const ends = rows.map((row, index) =>
    index === rows.length - 1 ? turn.text.length : row.to + 1,
  );
  return { rows, margin: marginOf(ends, marksOn(bench, turn, place), layout.margin) };
}

/** How many rows a line of the transcript takes; one that nobody says has an empty row around it. */
export function heightOf(bench: Bench, layout: Layout, index: number): number {
  const line = bench.desk.transcript.lines[index];
  if (!line) return 0;
  if (line.kind !== 'speech') return rowsOf(line, layout.words - signs).length + 1;
  const place = bench.desk.places.get(line.turn) ?? 0;
  const { rows, margin } = turnRows(bench, layout, line, place);
  return Math.max(rows.length, margin.length);
}

function marksOn(bench: Bench, turn: Turn, place: number): Mark[] {
  const meant = codingInHand(bench);
  const codings = codingsAt(bench, place).flatMap((coding) => {
    const part = partIn(turn, coding.anchor.span, bench, place);
    return part ? [{ ...part, ...sign(bench, coding, meant, part.begins) }] : [];
  });
  const suggestions = suggestionsAt(bench, place).flatMap((one) => {
    const part = partIn(turn, one, bench, place);
    const label = `${one.id === bench.suggestion?.id ? '▸' : ''}?${one.code}`;
    return part ? [{ ...part, label: part.begins ? label : '', bar: '?' }] : [];
  });
  return [...codings, ...suggestions];
}

function sign({ desk }: Bench, coding: Coding, meant: Coding | undefined, begins: boolean) {
  const { coder, current, code, notes } = coding;
  const own = coder === desk.coder;
  const name = `${coding === meant ? '▸' : ''}${own ? '' : `${coder}: `}${current ?? code}`;
  const label = `${name}${notes.length > 0 ? ' ✎' : ''}`;
  return { label: begins ? label : '', ...(!own && { bar: '┊' }) };
}

/** The part of a span that stands in a turn, in UTF-16 units. */
export function partIn(
  turn: Turn,
  span: Span | undefined,
  { desk }: Pick<Bench, 'desk'>,
  place: number,
) {
  if (!span) return undefined;
  const first = desk.places.get(span.from[0]) ?? 0;
  const last = desk.places.get(span.to[0]) ?? -1;
  if (place < first || place > last) return undefined;
  return {
    from: place === first ? toUnits(turn.text, span.from[1]) : 0,
    to: place === last ? toUnits(turn.text, span.to[1]) : turn.text.length,
    begins: place === first,
    ends: place === last,
  };
}
