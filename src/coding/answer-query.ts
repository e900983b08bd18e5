/** Answers a question: which turns and codings hold what is asked for. */
import type { Coding } from '../model/coding.js';
import type { Span } from '../model/span.js';
import type { Study } from '../model/study.js';
import type { Transcript, Turn } from '../model/transcript.js';
import { slicesOf, voicesIn, wholeTurn } from '../text/turns.js';
import { type NearPlaces, nearPlaces } from './near.js';
import { holdsOne, overlaps, placeAt } from './places.js';
import {
  type Codes,
  type Near,
  namesCodes,
  type Query,
  type Standing,
  type Stretch,
  type Words,
  wordsIn,
} from './query.js';
import type { Voices } from './select-voices.js';
import { type Lookout, lookoutOver } from './standing.js';

export interface Answers {
  inTurn(transcript: Transcript, turn: Turn): boolean;
  /** Where words that were asked for stand in a turn, from left to right. */
  wordsInTurn(transcript: Transcript, turn: Turn): readonly Stretch[];
  /** True where the words of a coding hold what is asked for, and it is one of the codings that are named. */
  inCoding(coding: Coding): boolean;
}

/**
 * Codes that must be there are those of one coder; a code that must not be there is nobody's.
 * @param coders whose codings there are; everybody's without it
 */
export function answersTo(study: Study, query: Query, coders?: readonly string[]): Answers {
  const byId = new Map(study.transcripts.map((one) => [one.id, one]));
  const lookout = lookoutOver(study);
  const asked = study.work.map(({ coder }) => coder).filter((id) => coders?.includes(id) ?? true);
  const pool = asked.length === 0 ? [''] : asked;
  const room: Room = { lookout, near: nearPlaces(lookout), pool };
  const words = wordsIn(query);
  const isBound = namesCodes(query);
  return {
    inTurn(transcript, turn) {
      const span = wholeTurn(turn);
      return pool.some((coder) => holds(query, { transcript, span, coder }, room));
    },
    wordsInTurn: (transcript, turn) =>
      words
        .flatMap((one) => lookout.inTurn(one, transcript, turn))
        .sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    inCoding(coding) {
      const transcript = byId.get(coding.transcript);
      const { coder, anchor } = coding;
      const passage = { transcript, span: anchor.span, coder, coding };
      // Most codings are of other codes, which is quicker to tell than what they share their words with.
      return (!isBound || isNamed(query, passage, room)) && holds(query, passage, room);
    },
  };
}

/** What the question is held against: a turn; a coding; a coding whose words are gone, which has no span. */
interface Passage {
  readonly transcript: Transcript | undefined;
  readonly span: Span | undefined;
  /** Whose codings count. */
  readonly coder: string;
  readonly coding?: Coding;
}

interface Room {
  readonly lookout: Lookout;
  readonly near: NearPlaces;
  readonly pool: readonly string[];
}

function holds(query: Query, passage: Passage, room: Room): boolean {
  switch (query.kind) {
    case 'words':
      return saysWords(query, passage, room.lookout);
    case 'codes':
      return carries(query, passage, room.lookout);
    case 'near':
      return query.left.some((left) => standsNear(query, left, passage, room.near));
    case 'voices':
      return isSaidBy(query.voices, passage);
    case 'all':
      return query.parts.every((part) => holds(part, passage, room));
    case 'any':
      return query.parts.some((part) => holds(part, passage, room));
    case 'not':
      return !room.pool.some((coder) => holds(query.part, { ...passage, coder }, room));
  }
}

/** True where the words stand inside the passage; for an orphan, in the words it had. */
function saysWords(words: Words, { transcript, span, coding }: Passage, lookout: Lookout): boolean {
  if (!transcript || !span)
    return lookout.finder(words, transcript)(coding?.quote ?? '').length > 0;
  return slicesOf(transcript, span).some(({ turn, from, to }) =>
    lookout
      .inTurn(words, transcript, turn)
      .some((stretch) => from <= stretch[0] && stretch[1] <= to),
  );
}

function carries(codes: Codes, { transcript, span, coder, coding }: Passage, lookout: Lookout) {
  if (coding && (codes.isOwn || !transcript || !span)) return codes.fits(coding);
  if (!transcript || !span) return false;
  return overlaps(lookout.row(codes, transcript, coder), placeAt(transcript, span));
}

function standsNear(
  near: Near,
  left: Standing,
  { transcript, span, coder }: Passage,
  placesNear: NearPlaces,
): boolean {
  if (!transcript || !span) return false;
  const row = placesNear(near, left, transcript, coder);
  const place = placeAt(transcript, span);
  return left.kind === 'words' ? holdsOne(row, place) : overlaps(row, place);
}

/** Who spoke the words of an orphan nobody knows for certain. */
function isSaidBy(voices: Voices, { transcript, span, coding }: Passage): boolean {
  const asked = voices.get(coding?.transcript ?? transcript?.id ?? '');
  if (asked === undefined || asked === 'anybody') return asked !== undefined;
  if (!transcript || !span) return false;
  return voicesIn(transcript, span).some((speaker) => speaker !== undefined && asked.has(speaker));
}

/** True where the coding itself is one that the question names, and does not only share its words with one. */
function isNamed(query: Query, passage: Passage, room: Room): boolean {
  const { coding } = passage;
  switch (query.kind) {
    case 'codes':
      return coding !== undefined && query.fits(coding);
    case 'near':
      return query.left.some((left) => isNearItself(query, left, passage, room.near));
    case 'all':
      return query.parts.some((part) => namesCodes(part) && isNamed(part, passage, room));
    case 'any':
      return query.parts.some((part) => holds(part, passage, room) && isNamed(part, passage, room));
    default:
      return false;
  }
}

function isNearItself(
  near: Near,
  left: Standing,
  { transcript, coder, coding }: Passage,
  placesNear: NearPlaces,
): boolean {
  if (!transcript || !coding) return false;
  return placesNear(near, left, transcript, coder).codings.has(coding);
}
