/** What the turn before says of a turn: a short answer takes its meaning from the question. (Decision 15.) */
import type { Unit } from '../model/settings.js';
import type { Turn } from '../model/transcript.js';
import { lengthOf } from '../text/offsets.js';
import { countWords } from '../text/words.js';
import { type Hit, scoreOf } from './match.js';
import type { Placed } from './placed.js';
import type { Before, Stretch } from './stretches.js';

/** Words: a longer answer speaks for itself. */
const short = 12;

/** What points of a question are worth in its answer. */
const share = 0.5;

interface Context {
  /** Whether the turn before is looked at. @param hasOwn whether the turn has hits itself */
  readonly counts: (turn: Turn, before: Turn, hasOwn: boolean) => boolean;
  /** Adds what it says to the stretches of the turn. */
  readonly add: (stretches: readonly Stretch[], turn: Turn, before: Before) => readonly Stretch[];
}

/** @param moderates whether a turn is a moderator's */
export function contextIn(unit: Unit, moderates: (turn: Turn) => boolean): Context {
  const isAnswer = (turn: Turn, before: Turn) =>
    isShort(turn) && (moderates(before) || endsAsking(before));
  return unit === 'pair' ? pairs(isAnswer) : answers(isAnswer);
}

type IsAnswer = (turn: Turn, before: Turn) => boolean;

/** In a short answer the strongest sign of the question counts too, as a weak one, which suggests nothing alone. */
function answers(isAnswer: IsAnswer): Context {
  return {
    counts: (turn, before, hasOwn) => hasOwn && isAnswer(turn, before),
    add: (stretches, _, before) =>
      stretches.map((stretch) => {
        const known = new Set(stretch.hits.map(({ sense }) => sense));
        const strongest = ofCode(before.hits, stretch.code)
          .filter(({ sense }) => !known.has(sense))
          .toSorted((a, b) => b.points - a.points);
        const hits = strongest.slice(0, 1).map((one) => ({ ...one, points: one.points * share }));
        return hits.length === 0 ? stretch : extended(stretch, { turn: before.turn, hits });
      }),
  };
}

/**
 * Turns slide by in pairs: a code that both have signs of stands in the two together, and so does one that
 * was asked about when the answer is short. Any other stands in its own turn.
 */
function pairs(isAnswer: IsAnswer): Context {
  return {
    counts: (turn, before, hasOwn) => hasOwn || isAnswer(turn, before),
    add: (stretches, turn, before) => {
      const own = new Map(stretches.map((stretch) => [stretch.code, stretch]));
      const asked = isAnswer(turn, before.turn) ? before.hits.map(({ code }) => code) : [];
      return [...new Set([...own.keys(), ...asked])].map((code) => {
        const stretch = own.get(code) ?? { ...wholeOf(turn), code, score: 0, hits: [] };
        const hits = ofCode(before.hits, code);
        if (hits.length === 0) return stretch;
        return { ...extended(stretch, { turn: before.turn, hits }), isPair: true };
      });
    },
  };
}

function extended(stretch: Stretch, before: Before): Stretch {
  return { ...stretch, score: scoreOf([...before.hits, ...stretch.hits]), before };
}

function ofCode(hits: readonly Placed<Hit>[], code: string): readonly Placed<Hit>[] {
  return hits.filter((hit) => hit.code === code);
}

function isShort({ text }: Turn): boolean {
  // Most words have fewer letters: no long turn is counted through.
  return text.length <= short * 20 && countWords(text) <= short;
}

function endsAsking({ text }: Turn): boolean {
  return /\?["'\u2019\u201d)\]]?\s?$/.test(text.slice(-3));
}

function wholeOf({ text }: Turn): Placed {
  return { from: 0, to: text.length, at: [0, lengthOf(text)] };
}
