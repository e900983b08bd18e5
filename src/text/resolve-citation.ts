/** Looking a citation up: from what somebody wrote to a span that exists. */
import { Problem } from '../model/problem.js';
import type { Span, TurnPosition } from '../model/span.js';
import type { Transcript, Turn } from '../model/transcript.js';
import type { CitedPlace } from './citation.js';
import { didYouMean } from './nearest.js';
import { lengthOf, toPoints } from './offsets.js';
import { plural } from './plural.js';
import { segmentsOf } from './segment.js';
import { orderOf, turnNumbered } from './turns.js';

type Cited = Pick<Transcript, 'id' | 'lines' | 'language'>;

/**
 * The transcript that a citation names.
 * @throws Problem when the study has none of that id
 */
export function citedTranscript(transcripts: readonly Transcript[], id: string): Transcript {
  const found = transcripts.find((transcript) => transcript.id === id);
  if (found) return found;
  const ids = transcripts.map((transcript) => transcript.id);
  throw new Problem({
    what: `There is no transcript "${id}".${didYouMean(id, ids)}`,
    next: 'List the transcripts of this study: alongside transcript list',
  });
}

/**
 * The span of a place in this transcript, in code points.
 * @throws Problem when a turn, sentence or position does not exist, or the end comes before the start
 */
export function resolveCitation(transcript: Cited, place: CitedPlace): Span {
  switch (place.kind) {
    case 'turn':
      return wholeTurns(transcript, place.turn, place.turn);
    case 'turns':
      return wholeTurns(transcript, place.first, place.last);
    case 'sentence':
      return sentence(transcript, place.turn, place.sentence);
    case 'stretch':
      return stretch(transcript, place.from, place.to);
  }
}

function wholeTurns(transcript: Cited, first: number, last: number): Span {
  existingTurn(transcript, first);
  const to: TurnPosition = [last, lengthOf(existingTurn(transcript, last).text)];
  checkOrder(transcript, first, last, `${last}-${first}`);
  return { from: [first, 0], to };
}

function sentence(transcript: Cited, number: number, sentence: number): Span {
  const { text } = existingTurn(transcript, number);
  const sentences = segmentsOf(text, 'sentence', transcript.language ?? 'en');
  const found = sentences[sentence - 1];
  if (!found) {
    throw new Problem({
      what: `${transcript.id}:${number} has ${plural(sentences.length, 'sentence')}, so there is no ${transcript.id}:${number}.${sentence}.`,
      next: 'Sentences count from 1. Without a number the citation means the whole turn.',
    });
  }
  return { from: [number, toPoints(text, found[0])], to: [number, toPoints(text, found[1])] };
}

function stretch(transcript: Cited, from: TurnPosition, to: TurnPosition): Span {
  checkPosition(transcript, from);
  checkPosition(transcript, to);
  checkOrder(transcript, from[0], to[0], `${to[0]}@${to[1]}-${from[0]}@${from[1]}`);
  if (from[0] === to[0] && from[1] >= to[1]) {
    throw new Problem({
      what: `${transcript.id}:${from[0]}@${from[1]}-${to[1]} holds no character.`,
      next: 'The second number stands behind the last character, so it must be greater than the first.',
    });
  }
  return { from, to };
}

function existingTurn(transcript: Cited, number: number): Turn {
  const turn = turnNumbered(transcript, number);
  if (turn) return turn;
  const count = orderOf(transcript).turns.length;
  throw new Problem({
    what: `${transcript.id} has ${plural(count, 'turn')} and no turn ${number}.`,
    next: `Read it with its turn numbers: alongside read ${transcript.id}`,
  });
}

function checkPosition(transcript: Cited, [number, at]: TurnPosition): void {
  const length = lengthOf(existingTurn(transcript, number).text);
  if (at <= length) return;
  throw new Problem({
    what: `${transcript.id}:${number} has ${plural(length, 'character')}, so there is no position ${at}.`,
    next: `Use positions from 0 to ${length}, or ${transcript.id}:${number} for the whole turn.`,
  });
}

/** Turns follow each other as their lines do, which is not always the order of their numbers. */
function checkOrder(transcript: Cited, first: number, last: number, reversed: string): void {
  const { places } = orderOf(transcript);
  if ((places.get(first) ?? 0) <= (places.get(last) ?? 0)) return;
  throw new Problem({
    what: `In ${transcript.id}, turn ${last} comes before turn ${first}.`,
    next: `Write it the other way round: ${transcript.id}:${reversed}`,
  });
}
