/** Where a turn can be cut: into its sentences, or its words. */
import type { Turn } from '../model/transcript.js';
import { lengthOf, toPoints } from '../text/offsets.js';
import { segmentsOf } from '../text/segment.js';
import { wordsOf } from '../text/words.js';

export type Piece = 'turn' | 'sentence' | 'word';

/** From and to in code points, half open. */
export type Cut = readonly [from: number, to: number];

// Transcripts are read-only, so a turn is cut once.
const known = { sentence: new WeakMap<Turn, Cut[]>(), word: new WeakMap<Turn, Cut[]>() };

/** The pieces of a turn, in order; the whole turn where it has none. */
export function cutsOf(turn: Turn, piece: Piece, language: string): readonly Cut[] {
  if (piece === 'turn') return [[0, lengthOf(turn.text)]];
  const cuts = known[piece].get(turn) ?? cut(turn, piece, language);
  known[piece].set(turn, cuts);
  return cuts;
}

function cut({ text }: Turn, piece: 'sentence' | 'word', language: string): Cut[] {
  const ranges: Cut[] =
    piece === 'sentence'
      ? segmentsOf(text, 'sentence', language)
      : wordsOf(text).map(({ from, to }): Cut => [from, to]);
  return ranges.length === 0 ? [[0, lengthOf(text)]] : inPoints(text, ranges);
}

/** The text is walked through once, whatever the number of pieces. */
function inPoints(text: string, ranges: readonly Cut[]): Cut[] {
  if (toPoints(text, text.length) === text.length) return [...ranges];
  const borders = [...new Set(ranges.flat())].sort((a, b) => a - b);
  const points = new Map<number, number>();
  let [unit, point] = [0, 0];
  for (const border of borders) {
    point += lengthOf(text.slice(unit, border));
    unit = border;
    points.set(border, point);
  }
  return ranges.map(([from, to]): Cut => [points.get(from) ?? 0, points.get(to) ?? 0]);
}
