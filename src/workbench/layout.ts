/** How the screen is divided: the talk, its margin, and what lies below or beside it. */
import { widest, widthOf } from '../text/width.js';
import type { Bench, Desk, Review, Size } from './bench.js';

export interface Layout {
  /** Columns and rows of the talk, with its margin. */
  readonly talk: Size;
  /** Columns of turn number, of the speaker, of the words, and of the margin. */
  readonly number: number;
  readonly speaker: number;
  readonly words: number;
  readonly margin: number;
  /** Columns beside the talk on a wide screen, else none. */
  readonly side: number;
  /** Rows below the talk on a narrow one, else none. */
  readonly panel: number;
  /** True where there is room for lines between the parts. */
  readonly ruled: boolean;
}

/** From here on the codebook stands beside the talk. */
const wide = 116;
/** With fewer rows there are neither rules nor a panel. */
export const tall = 15;

type Divided = Pick<Bench, 'desk' | 'size' | 'mode'> & { readonly review?: Review };

export function layoutOf({ desk, size, mode, review }: Divided): Layout {
  const { columns, rows } = size;
  const side = columns >= wide && rows >= tall ? Math.min(56, Math.floor(columns * 0.38)) : 0;
  const ruled = rows >= tall;
  const asks = mode.kind === 'picking' || mode.kind === 'writing';
  const panel = side > 0 ? 0 : panelRows(rows, asks, review !== undefined);
  const fixed = 2 + (ruled ? 2 : 0) + (panel > 0 && ruled ? panel + 1 : panel);
  const talk = { columns: columns - (side > 0 ? side + 3 : 0), rows: Math.max(1, rows - fixed) };
  const { number, speaker } =
    desk.turns.length > 0 ? headsOf(desk, columns) : { number: 1, speaker: 1 };
  const left = number + speaker + 5;
  const margin =
    talk.columns >= 60 ? Math.min(26, Math.floor(talk.columns * 0.26)) : talk.columns >= 36 ? 8 : 0;
  const words = Math.min(100, talk.columns - left - (margin > 0 ? margin + 1 : 0));
  return { talk, number, speaker, words: Math.max(4, words), margin, side, panel, ruled };
}

/** A short screen has room for the line that is being written or for the question, and for nothing else. */
function panelRows(rows: number, asks: boolean, reviews: boolean): number {
  // Who answers a suggestion reads its reasons and the whole rule of the code.
  if (rows >= tall && reviews) return Math.min(14, Math.max(6, Math.floor(rows * 0.4)));
  if (rows >= tall) return Math.min(7, Math.max(5, Math.floor(rows / 4)));
  return asks || reviews ? Math.min(3, Math.max(1, rows - 4)) : 0;
}

const heads = new WeakMap<Desk['turns'], { readonly number: number; readonly speaker: number }>();

/** Columns of the numbers and of the speakers' names, looked for once. */
function headsOf({ turns, transcript }: Desk, columns: number) {
  const known = heads.get(turns) ?? {
    number: widthOf(String(turns.reduce((most, { turn }) => Math.max(most, turn), 1))),
    speaker: Math.max(1, widest(transcript.speakers.map(({ id }) => id))),
  };
  heads.set(turns, known);
  return { ...known, speaker: Math.min(columns < 60 ? 4 : 12, known.speaker) };
}
