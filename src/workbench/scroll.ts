/** Keeps the words in hand in sight. Only what lies between the edge and them is looked at, never the whole talk. */
import type { TurnPosition } from '../model/span.js';
import { toUnits } from '../text/offsets.js';
import type { Bench, Top } from './bench.js';
import { type Layout, layoutOf } from './layout.js';
import { rowsOf } from './rows.js';
import { heightOf, signs } from './talk-rows.js';
import { type Direction, holds, placeInHand, placeOf, takenTurn } from './words-in-hand.js';

/** The bench with its top where the words in hand can be seen: both ends, or else the one that moved last, or the reason of a suggestion. */
export function follow(bench: Bench): Bench {
  if (bench.desk.turns.length === 0) return bench;
  const layout = layoutOf(bench);
  const { from, to } = bench.span;
  const order = bench.end === 'to' ? [from, to] : [to, from];
  const top = [...order, ...reasonFor(bench)].reduce(
    (now, position) => reveal(bench, layout, now, rowAt(bench, layout, position, position === to)),
    bench.top,
  );
  return { ...bench, top };
}

/** A suggestion in a turn longer than the screen: where its first keyword is found is looked at. */
function reasonFor({ desk, span, suggestion }: Bench): TurnPosition[] {
  const hit = suggestion?.hits.find((one) => holds(desk, span, one));
  return hit ? [hit.from] : [];
}

/** The line and the row in which a position stands. */
function rowAt({ desk }: Bench, layout: Layout, position: TurnPosition, isEnd: boolean): Top {
  const place = placeOf(desk, position);
  const line = desk.lineOf[place] ?? 0;
  const turn = desk.turns[place];
  if (!turn) return { line, row: 0 };
  const unit = toUnits(turn.text, position[1]) - (isEnd ? 1 : 0);
  const rows = rowsOf(turn, layout.words - signs);
  return {
    line,
    row: Math.max(
      0,
      rows.findLastIndex(({ from }) => from <= unit),
    ),
  };
}

function comesFirst(a: Top, b: Top): boolean {
  return a.line < b.line || (a.line === b.line && a.row < b.row);
}

/** The top nearest to the present one that shows a row. */
function reveal(bench: Bench, layout: Layout, top: Top, row: Top): Top {
  const { rows } = layout.talk;
  const edge = rows > 8 ? 1 : 0;
  if (comesFirst(row, top)) {
    const isNear = comesFirst(above(bench, layout, top, rows), row);
    return above(bench, layout, row, isNear ? edge : Math.floor(rows / 3));
  }
  const gap = distance(bench, layout, top, row, 2 * rows);
  if (gap < rows - edge) return top;
  return above(bench, layout, row, gap < 2 * rows ? rows - 1 - edge : Math.floor(rows / 3));
}

/** The top that has `rows` rows more above a row, as far as there are any. */
function above(bench: Bench, layout: Layout, { line, row }: Top, rows: number): Top {
  let left = rows - row;
  if (left <= 0) return { line, row: row - rows };
  for (let here = line - 1; here >= 0; here -= 1) {
    const height = heightOf(bench, layout, here);
    if (height >= left) return { line: here, row: height - left };
    left -= height;
  }
  return { line: 0, row: 0 };
}

/** Rows from the top down to a row, counted no further than `most`. */
function distance(bench: Bench, layout: Layout, top: Top, row: Top, most: number): number {
  let count = row.row - top.row;
  for (let here = top.line; here < row.line; here += 1) {
    count += heightOf(bench, layout, here);
    if (count >= most) return most;
  }
  return Math.min(count, most);
}

/** The turn a screenful further on or back. */
export function pageMove(bench: Bench, step: Direction): Bench {
  const { desk } = bench;
  const layout = layoutOf(bench);
  let place = placeInHand(bench);
  let left = layout.talk.rows - 2;
  do {
    left -= heightOf(bench, layout, desk.lineOf[place] ?? 0);
    place += step;
  } while (left > 0 && desk.turns[place]);
  return takenTurn(bench, place);
}
