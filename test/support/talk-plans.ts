/** Talk, codings and edits drawn at random, for properties about anchors. */
import fc from 'fast-check';
import type { Span } from '../../src/model/span.js';
import {
  type Character,
  deleted,
  inserted,
  joined,
  repeated,
  replaced,
  retyped,
  type SpokenTurn,
  shouted,
  split,
  swapped,
  type Talk,
  talkOf,
  textOf,
  typed,
  writtenAtFirst,
} from './edited-talk.js';

/** Words that talk is made of; they come again and again. */
const word = fc.constantFrom(
  ...'I we him yeah no know trust kept ringing so don’t café he’s was there n’est-ce'.split(' '),
  ...['and then', 'every week', 'well,', '[laughs]', '"mine"', '👩‍👩‍👧', '👍🏽'],
);

/** Words that are only ever typed in: were the coded words typed again, no text could tell them from themselves. */
const otherWords = fc
  .array(fc.constantFrom('λόγος', 'ξένη', 'φῶς', 'ψυχή', 'γη', '🦉', 'δίψα δίψα', 'ζῶ.'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '));

const longer = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 7 }), fc.constantFrom('.', '.', '?', '…', ''))
  .map(([words, mark]) => words.join(' ') + mark);
const short = fc.constantFrom('Yeah.', 'No.', 'Mm-hm.', 'I know.', 'No no no.');

/** Turns made of few sentences, so that they repeat themselves and each other. */
export function talkOfTurns(most: number): fc.Arbitrary<Talk> {
  return fc
    .array(fc.oneof({ weight: 2, arbitrary: longer }, short), { minLength: 1, maxLength: 6 })
    .chain((sentences) => {
      const some = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 9 });
      const turn = fc.record({
        speaker: fc.constantFrom('P1', 'P2', 'M'),
        text: some.map((said) => said.join(' ')),
      });
      return fc.array(turn, { minLength: 1, maxLength: most });
    })
    .map(talkOf);
}

/** Two numbers that become two places once there is a text. */
const somewhere = fc.tuple(fc.nat(10_000), fc.nat(10_000));

export interface CodingPlan {
  readonly kind: 'turn' | 'sentence' | 'words' | 'characters' | 'turns';
  readonly turn: number;
  readonly at: readonly [number, number];
  readonly further: number;
}

export const codingPlan: fc.Arbitrary<CodingPlan> = fc.record({
  kind: fc.constantFrom('turn', 'sentence', 'sentence', 'words', 'words', 'characters', 'turns'),
  turn: fc.nat(10_000),
  at: somewhere,
  further: fc.nat(2),
});

/** The stretch that a plan means in this talk. */
export function spanFor(talk: Talk, { kind, turn, at, further }: CodingPlan): Span {
  const first = turn % talk.length;
  const text = textOfTurn(talk, first);
  const end = Array.from(text).length;
  const within = ([from, to]: readonly [number, number]): Span => ({
    from: [first + 1, from],
    to: [first + 1, to],
  });
  if (kind === 'turn') return within([0, end]);
  if (kind === 'sentence') {
    const sentences = sentencePlaces(text);
    const start = sentences[at[0] % sentences.length]?.[0] ?? 0;
    const last = Math.min(sentences.length - 1, (at[0] % sentences.length) + (at[1] % 3));
    return within([start, sentences[last]?.[1] ?? end]);
  }
  if (kind !== 'turns') return within(rangeIn(placesIn(text, kind === 'words'), at));
  const last = Math.min(talk.length - 1, first + further);
  const start = chosen(placesIn(text, true).slice(0, -1), at[0]);
  const stop = chosen(placesIn(textOfTurn(talk, last), true), at[1]);
  if (last === first && stop <= start) return within([0, end]);
  return { from: [first + 1, start], to: [last + 1, stop] };
}

function textOfTurn(talk: Talk, index: number): string {
  const turn = talk[index];
  return turn ? textOf(turn) : '';
}

export interface EditPlan {
  readonly kind: string;
  readonly turn: number;
  readonly at: readonly [number, number];
  readonly other: number;
  readonly text: string;
  readonly byWord: boolean;
}

function planOf(...kinds: readonly string[]): fc.Arbitrary<EditPlan> {
  return fc.record({
    kind: fc.constantFrom(...kinds),
    turn: fc.nat(10_000),
    at: somewhere,
    other: fc.nat(10_000),
    text: otherWords,
    byWord: fc.boolean(),
  });
}

/** A change inside a turn. */
export const editPlan = planOf(
  ...['insert', 'insert', 'delete', 'delete', 'replace', 'replace', 'letter', 'letter', 'swap'],
  ...['repeat', 'retype', 'space', 'shout', 'accent', 'hyphen', 'empty'],
);

/** A change of the turns themselves. */
export const turnPlan = planOf('put in', 'take out', 'split', 'join');

/** The talk after the change. */
export function changed(talk: Talk, plan: EditPlan): Talk {
  const place = plan.turn % Math.max(1, talk.length);
  const [before, turn, after] = [talk.slice(0, place), talk[place], talk.slice(place + 1)];
  if (!turn) return talk;
  switch (plan.kind) {
    case 'put in':
      return [...before, { speaker: turn.speaker, characters: typed(plan.text) }, turn, ...after];
    case 'take out':
      return talk.length > 1 ? [...before, ...after] : talk;
    case 'split':
      return [
        ...before,
        ...split(turn, chosen(placesIn(textOf(turn), true), plan.at[0])),
        ...after,
      ];
    case 'join':
      return after[0] ? [...before, joined(turn, after[0]), ...after.slice(1)] : talk;
    default:
      return [...before, { ...turn, characters: edited(turn, plan) }, ...after];
  }
}

function edited(turn: SpokenTurn, plan: EditPlan): readonly Character[] {
  const { characters } = turn;
  const text = textOf(turn);
  const [from, to] = rangeIn(placesIn(text, plan.byWord), plan.at);
  const words = plan.byWord ? `${plan.text} ` : plan.text;
  switch (plan.kind) {
    case 'insert':
      return inserted(from, words)(characters);
    case 'delete':
      return deleted(from, to)(characters);
    case 'replace':
      return replaced(from, to, words)(characters);
    case 'letter':
      return replaced(from, Math.min(from + 1, to), 'ж')(characters);
    case 'swap':
      return sentencesSwapped(turn, plan);
    case 'repeat':
      return to > from ? repeated(from, to)(characters) : characters;
    case 'retype':
    case 'space':
      return retyped(plan.kind === 'space')(characters);
    case 'shout':
      return shouted(characters);
    case 'accent':
    case 'hyphen':
      return inserted(from, plan.kind === 'accent' ? '\u0301' : '\u00ad')(characters);
    default:
      return deleted(0, Array.from(text).length)(characters);
  }
}

function sentencesSwapped(turn: SpokenTurn, { at, other }: EditPlan): readonly Character[] {
  const sentences = sentencePlaces(textOf(turn));
  const numbers = [at[0], other].map((number) => number % Math.max(1, sentences.length));
  const [first, second] = numbers.sort((a, b) => a - b).map((number) => sentences[number]);
  const isPlain = first && second && first !== second;
  return isPlain && isSingular(turn, first) && isSingular(turn, second)
    ? swapped(first, second)(turn.characters)
    : turn.characters;
}

/** False for a sentence that was much like another of its turn: which of them has changed places no text can tell. */
function isSingular(turn: SpokenTurn, place: readonly [number, number]): boolean {
  const one = writtenAtFirst(turn, place);
  return sentencePlaces(textOf(turn)).every((otherPlace) => {
    const other = writtenAtFirst(turn, otherPlace);
    const shared = sharedStart(one, other) + sharedStart(one.toReversed(), other.toReversed());
    return otherPlace[0] === place[0] || shared * 2 < Math.min(one.length, other.length);
  });
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((one, at) => one !== b[at]);
  return end < 0 ? a.length : end;
}

/** Places in code points: where words begin, or all; the end is one of them. */
function placesIn(text: string, byWord: boolean): number[] {
  const characters = Array.from(text);
  const begins = (at: number) =>
    characters[at]?.trim() !== '' && (characters[at - 1] ?? ' ').trim() === '';
  const places = characters.map((_, at) => at).filter((at) => !byWord || begins(at));
  return [...places, characters.length];
}

function chosen(places: readonly number[], by: number): number {
  return places[by % places.length] ?? 0;
}

/** Two places in rising order, near each other more often than not. */
function rangeIn(places: readonly number[], [a, b]: readonly [number, number]): [number, number] {
  const first = a % places.length;
  const width = b % 3 === 0 ? b % places.length : b % 5;
  return [places[first] ?? 0, places[Math.min(places.length - 1, first + width)] ?? 0];
}

/** Sentences without the white space around them, in code points. */
function sentencePlaces(text: string): [number, number][] {
  return Array.from(text.matchAll(/\S[^.?!…]*[.?!…]*/gu), ({ 0: one, index }) => {
    const from = Array.from(text.slice(0, index)).length;
    return [from, from + Array.from(one.trimEnd()).length];
  });
}
