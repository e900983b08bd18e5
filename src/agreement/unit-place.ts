/** Where a unit stands, as a person looks it up. */
import type { Span, TurnPosition } from '../model/span.js';
import type { Study } from '../model/study.js';
import { printCitation } from '../text/citation.js';
import { refusersIn } from '../text/consent.js';
import { quoteOf, voicesIn } from '../text/turns.js';
import type { Talk } from './material.js';

export interface UnitPlace extends Span {
  readonly citation: string;
  readonly transcript: string;
  readonly session: string | null;
  /** Those who speak in it, with commas; null where the source names nobody. */
  readonly speaker: string | null;
  /** Empty where a speaker's consent leaves out quoting. */
  readonly quote: string;
}

/** A stretch on the line of a talk, looked up in its transcript. */
export function placeOfStretch(
  { settings }: Pick<Study, 'settings'>,
  talk: Talk,
  start: number,
  end: number,
): UnitPlace {
  const { transcript } = talk;
  const span = spanOf(talk, start, end);
  const voices = voicesIn(transcript, span).filter((voice) => voice !== undefined);
  const isRefused = refusersIn(transcript, span, settings.participants).length > 0;
  return {
    citation: printCitation(transcript, span),
    transcript: transcript.id,
    session: talk.session ?? null,
    speaker: voices.join(', ') || null,
    ...span,
    quote: isRefused ? '' : quoteOf(transcript, span),
  };
}

function spanOf({ turns }: Talk, start: number, end: number): Span {
  const first = turns.find((turn) => turn.end > start);
  const last = turns.findLast((turn) => turn.start < end);
  const position = (turn: typeof first, at: number): TurnPosition =>
    turn ? [turn.turn.turn, at - turn.start] : [0, 0];
  return { from: position(first, start), to: position(last, end) };
}
