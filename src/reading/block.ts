/** A piece that lines are still added to, and what is made of it when it ends. */
import type { Piece } from './piece.js';
import { type TimeMark, timeAtEnd, timeAtStart } from './times.js';

export interface Block {
  readonly kind: Piece['kind'];
  readonly label?: string | undefined;
  readonly role?: string;
  readonly unlabelled?: boolean;
  readonly line: number;
  readonly text: string[];
  time?: TimeMark | undefined;
}

/** The times at the very start and the very end of a turn are taken out of it; one in the middle stays. */
export function pieceOf({ kind, label, role, unlabelled, line, time, text }: Block): Piece {
  const written = text.join('\n').trim();
  if (kind !== 'speech') return { kind, text: written, line };
  const start = time ?? markedTime(written);
  const said = time || !start ? written : written.slice(start.at).trimStart();
  const end = timeAtEnd(said);
  const to = end?.from ?? start?.to;
  return {
    kind,
    ...(label !== undefined && { label }),
    ...(role !== undefined && { role }),
    ...(unlabelled && { unlabelled }),
    text: end ? said.slice(0, end.at).trimEnd() : said,
    ...(start && { from: start.from }),
    ...(to !== undefined && { to }),
    line,
  };
}

/** `10:30 is fine` is speech; `[10:30] Fine` says when. */
function markedTime(text: string): TimeMark | undefined {
  const time = timeAtStart(text);
  return time?.marked ? time : undefined;
}
