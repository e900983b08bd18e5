/** The turns a person means by `session-1` (all of it) or `session-1:4-20`. */
import { Problem } from '../model/problem.js';
import type { Span } from '../model/span.js';
import type { Transcript } from '../model/transcript.js';
import { parseCitation, printCitation } from './citation.js';
import { citedTranscript, resolveCitation } from './resolve-citation.js';
import { orderOf } from './turns.js';

export interface CitedTurns {
  readonly transcript: Transcript;
  /** First and last, by number, both included. */
  readonly turns: readonly [first: number, last: number];
}

/** @throws Problem when there is no such transcript or turn */
export function citedTurns(transcripts: readonly Transcript[], cited: string): CitedTurns {
  if (cited.includes(':')) {
    const { transcript: id, place } = parseCitation(cited);
    const transcript = citedTranscript(transcripts, id);
    const { from, to } = resolveCitation(transcript, place);
    return { transcript, turns: [from[0], to[0]] };
  }
  const transcript = citedTranscript(transcripts, cited);
  const { turns } = orderOf(transcript);
  const [first, last] = [turns[0], turns.at(-1)];
  if (first && last) return { transcript, turns: [first.turn, last.turn] };
  throw new Problem({
    what: `Nobody speaks in "${cited}": it has no turn.`,
    next: 'Look at its file, and import the source again with --map or --format.',
  });
}

/** Tells whether a turn, by transcript and number, is among those cited. @throws Problem as citedTurns does */
export function turnsWithin(
  transcripts: readonly Transcript[],
  cited: string,
): (transcript: string, turn: number) => boolean {
  const { transcript, turns } = citedTurns(transcripts, cited);
  const { places } = orderOf(transcript);
  const [first = 0, last = -1] = turns.map((turn) => places.get(turn));
  return (id, turn) => {
    const place = places.get(turn) ?? -1;
    return id === transcript.id && place >= first && place <= last;
  };
}

/** The citation of a span in one of these transcripts. */
export function citationOf(
  transcripts: readonly Transcript[],
  span: Span & { readonly transcript: string },
): string {
  return printCitation(citedTranscript(transcripts, span.transcript), span);
}
