/** Codings and turns that were found, as `find --json` prints them. */
import { type Coding, placeOf } from '../model/coding.js';
import type { Participant } from '../model/settings.js';
import type { Transcript, Turn } from '../model/transcript.js';
import { printCitation } from '../text/citation.js';
import { refusersIn } from '../text/consent.js';
import { quoteOf, voicesIn, wholeTurn } from '../text/turns.js';

/** By id. */
export type Transcripts = ReadonlyMap<string, Transcript>;

export interface FoundTurn {
  readonly transcript: Transcript;
  readonly turn: Turn;
  /** Where the words that were looked for stand, in code points. */
  readonly found: readonly (readonly [from: number, to: number])[];
  readonly codings: readonly Coding[];
}

/** Positions are [turn, code point]. */
export function codingRecord(
  transcripts: Transcripts,
  coding: Coding,
  participants: readonly Participant[],
) {
  const { citation, speaker, quote } = passageRecord(transcripts, coding, participants);
  const { id, transcript } = coding;
  const { from, to } = placeOf(coding);
  return { id, citation, transcript, speaker, from, to, quote, ...codeRecord(coding) };
}

/**
 * Where a coding stands and what is said there. An orphan has the place and the words it had, and no
 * speaker. The quote is empty where a speaker's consent leaves out quoting.
 */
export function passageRecord(
  transcripts: Transcripts,
  coding: Coding,
  participants: readonly Participant[],
) {
  const { transcript, anchor } = coding;
  const there = transcripts.get(transcript);
  const place = placeOf(coding);
  const voices = there && anchor.span ? voicesIn(there, anchor.span) : [];
  const isRefused = there && refusersIn(there, place, participants).length > 0;
  return {
    citation: printCitation(there ?? { id: transcript, lines: [] }, place),
    speaker: voices.filter((voice) => voice !== undefined).join(', ') || null,
    quote: isRefused ? '' : there && anchor.span ? quoteOf(there, anchor.span) : coding.quote,
  };
}

export function turnRecord(
  { transcript, turn, found, codings }: FoundTurn,
  participants: readonly Participant[],
) {
  const span = wholeTurn(turn);
  const isRefused = refusersIn(transcript, span, participants).length > 0;
  return {
    citation: printCitation(transcript, span),
    transcript: transcript.id,
    speaker: turn.speaker ?? null,
    ...span,
    quote: isRefused ? '' : turn.text,
    found,
    codings: codings.map((coding) => ({ id: coding.id, ...codeRecord(coding) })),
  };
}

function codeRecord({ current, code, coder, how, anchor }: Coding) {
  return { code: current ?? code, coder, how, anchor: anchor.state };
}
