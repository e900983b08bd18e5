/** A coding stays on its own words or becomes an orphan, whatever is done to its transcript. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchored } from '../../src/coding/anchored.js';
import { findAgain } from '../../src/coding/find-again.js';
import type { Anchored } from '../../src/model/act.js';
import type { Anchor } from '../../src/model/coding.js';
import { type Span, sameSpan } from '../../src/model/span.js';
import type { Transcript } from '../../src/model/transcript.js';
import { fold } from '../../src/text/fold.js';
import { orderOf, quoteOf, slicesOf } from '../../src/text/turns.js';
import {
  type Character,
  deleted,
  inserted,
  isSeen,
  readAsLeft,
  repeated,
  replaced,
  retyped,
  type SpokenTurn,
  shouted,
  standing,
  swapped,
  type Talk,
  talkOf,
  textOf,
  writtenAtFirst,
} from '../support/edited-talk.js';
import { transcriptOf } from '../support/transcripts.js';

const numRuns = Number(process.env['ANCHOR_RUNS'] ?? 500);
const seed = process.env['ANCHOR_SEED'];
const runs = { numRuns, ...(seed !== undefined && { seed: Number(seed) }) };

/** Words that talk is made of; they come again and again. */
const word = fc.constantFrom(
  ...[
    'I',
    'we',
    'him',
    'yeah',
    'no',
    'know',
    'trust',
    'kept',
    'ringing',
    'so',
    'and then',
    'don’t',
  ],
  ...[
    'café',
    'he’s',
    '[laughs]',
    '👩‍👩‍👧',
    '👍🏽',
    'well,',
    'was',
    'there',
    'every week',
    '"mine"',
    'n’est-ce',
  ],
);
/** Words that are only ever typed in: were the coded words typed again, no text could tell them from themselves. */
const otherWord = fc.constantFrom('λόγος', 'ξένη', 'φῶς', 'ψυχή', 'γη', '🦉', 'δίψα δίψα', 'ζῶ.');

const said = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 7 }), fc.constantFrom('.', '.', '?', '…', ''))
  .map(([words, mark]) => words.join(' ') + mark);
const sentence = fc.oneof(
  said,
  said,
  fc.constantFrom('Yeah.', 'No.', 'Mm-hm.', 'I know.', 'No no no.'),
);

/** Turns made of few sentences, so that they repeat themselves. */
const talk = fc
  .array(sentence, { minLength: 1, maxLength: 6 })
  .chain((sentences) =>
    fc.array(
      fc.record({
        speaker: fc.constantFrom('P1', 'P2', 'M'),
        text: fc
          .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 9 })
          .map((some) => some.join(' ')),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(talkOf);

/** Two numbers that become places once there is a text. */
const stretch = fc.tuple(fc.nat(10_000), fc.nat(10_000));

interface EditPlan {
  readonly kind: string;
  readonly turn: number;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly text: string;
  readonly byWord: boolean;
}

const edit: fc.Arbitrary<EditPlan> = fc.record({
  kind: fc.constantFrom(
    ...['insert', 'insert', 'delete', 'delete', 'replace', 'replace', 'letter', 'letter', 'swap'],
    ...['repeat', 'retype', 'space', 'shout', 'accent', 'empty', 'hyphen'],
  ),
  turn: fc.nat(10_000),
  from: stretch,
  to: stretch,
  text: fc.array(otherWord, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  byWord: fc.boolean(),
});

/** Places where a word begins, and the end. */
function wordPlaces(text: string): number[] {
  const characters = Array.from(text);
  const places = characters.flatMap((one, at) =>
    one.trim() !== '' && (at === 0 || characters[at - 1]?.trim() === '') ? [at] : [],
  );
  return [...places, characters.length];
}

function placesIn(text: string, byWord: boolean): number[] {
  return byWord
    ? wordPlaces(text)
    : Array.from({ length: Array.from(text).length + 1 }, (_, at) => at);
}

function chosen(places: readonly number[], by: number): number {
  return places[by % places.length] ?? 0;
}

/** Two places in rising order, near each other more often than not. */
function range(places: readonly number[], [a, b]: readonly [number, number]): [number, number] {
  const first = a % places.length;
  const width = b % 3 === 0 ? b % places.length : b % 5;
  return [chosen(places, first), places[Math.min(places.length - 1, first + width)] ?? 0];
}

/** Sentences without the white space around them, in code points. */
function sentencePlaces(text: string): [number, number][] {
  const found: [number, number][] = [];
  for (const { 0: one, index } of text.matchAll(/\S[^.?!…]*[.?!…]*/gu)) {
    const from = Array.from(text.slice(0, index)).length;
    found.push([from, from + Array.from(one.trimEnd()).length]);
  }
  return found;
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

function edited(turn: SpokenTurn, plan: EditPlan): SpokenTurn {
  const text = textOf(turn);
  const places = placesIn(text, plan.byWord);
  const [from, to] = range(places, plan.from);
  const row = turn.characters;
  const change = (): readonly Character[] => {
    switch (plan.kind) {
      case 'insert':
        return inserted(from, plan.byWord ? `${plan.text} ` : plan.text)(row);
      case 'delete':
        return deleted(from, to)(row);
      case 'replace':
        return replaced(from, to, plan.byWord && to > from ? `${plan.text} ` : plan.text)(row);
      case 'letter':
        return replaced(from, Math.min(from + 1, to), 'ж')(row);
      case 'repeat':
        return to > from ? repeated(from, to)(row) : row;
      case 'swap': {
        const sentences = sentencePlaces(text);
        const [a, b] = [
          plan.from[0] % (sentences.length || 1),
          plan.to[0] % (sentences.length || 1),
        ];
        const [first, second] = [sentences[Math.min(a, b)], sentences[Math.max(a, b)]];
        return first && second && a !== b && [first, second].every((one) => isSingular(turn, one))
          ? swapped(first, second)(row)
          : row;
      }
      case 'retype':
        return retyped(false)(row);
      case 'space':
        return retyped(true)(row);
      case 'shout':
        return shouted(row);
      case 'accent':
        return inserted(from, '\u0301')(row);
      case 'hyphen':
        return inserted(from, '\u00ad')(row);
      default:
        return deleted(0, Array.from(text).length)(row);
    }
  };
  return { ...turn, characters: change() };
}

function transcriptFrom(talk: Talk): Transcript {
  return transcriptOf(
    's1',
    talk.map((turn, index) => [turn.turn ?? 1000 + index, textOf(turn), turn.speaker]),
  );
}

interface CodingPlan {
  readonly kind: 'turn' | 'sentence' | 'words' | 'characters' | 'turns';
  readonly turn: number;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

const codingPlan: fc.Arbitrary<CodingPlan> = fc.record({
  kind: fc.constantFrom('turn', 'sentence', 'sentence', 'words', 'words', 'characters', 'turns'),
  turn: fc.nat(10_000),
  from: stretch,
  to: stretch,
});

function spanOf(talk: Talk, plan: CodingPlan): Span {
  const index = plan.turn % talk.length;
  const turn = talk[index];
  const text = turn ? textOf(turn) : '';
  const number = index + 1;
  const within = ([from, to]: readonly [number, number]): Span => ({
    from: [number, from],
    to: [number, to],
  });
  switch (plan.kind) {
    case 'turn':
      return within([0, Array.from(text).length]);
    case 'sentence': {
      const sentences = sentencePlaces(text);
      const first = plan.from[0] % sentences.length;
      const last = Math.min(sentences.length - 1, first + (plan.from[1] % 3));
      return within([sentences[first]?.[0] ?? 0, sentences[last]?.[1] ?? 0]);
    }
    case 'words':
      return within(range(wordPlaces(text), plan.from));
    case 'characters':
      return within(range(placesIn(text, false), plan.from));
    case 'turns': {
      const last = Math.min(talk.length - 1, index + (plan.to[0] % 3));
      const end = talk[last] ? textOf(talk[last]) : '';
      const start = chosen(wordPlaces(text), plan.from[0]);
      const stop = chosen(wordPlaces(end), plan.from[1]);
      if (last === index && stop <= start) return within([0, Array.from(text).length]);
      return { from: [number, start], to: [last + 1, stop] };
    }
  }
}

/** The characters of a span, turn by turn. */
function charactersIn(talk: Talk, transcript: Transcript, span: Span): Character[] {
  return slicesOf(transcript, span).flatMap(({ turn, from, to }) => {
    const place = orderOf(transcript).places.get(turn.turn) ?? -1;
    return standing(talk[place]?.characters ?? [])
      .slice(from, to)
      .filter(isSeen);
  });
}

interface Case {
  readonly before: Talk;
  readonly after: Talk;
  readonly coding: Anchored;
}

/** What is wrong with an anchor; undefined where it is right. */
function fault({ before, after, coding }: Case, anchor: Anchor): string | undefined {
  const old = transcriptFrom(before);
  const coded = charactersIn(before, old, coding);
  const kept = after.map((turn) => ({ ...turn, characters: readAsLeft(turn.characters) }));
  const now = transcriptFrom(kept);
  if (reads(now, coding) === reads(old, coding)) {
    const stayed = anchor.state === 'same' && anchor.span && sameSpan(anchor.span, coding);
    return stayed ? undefined : 'nothing changed, and it is not the same';
  }
  if (anchor.state === 'orphan' || !anchor.span) return undefined;
  if (fold(reads(now, coding)).text === fold(reads(old, coding)).text) {
    const stayed = readsBefore(now, anchor.span) === readsBefore(old, coding);
    return stayed ? undefined : 'only spaces and signs changed, and it stands elsewhere';
  }
  const covered = charactersIn(kept, now, anchor.span);
  if (anchor.state === 'fuzzy') return faultOfFuzzy(kept, covered, coded);
  const own = coded.filter(isSeen);
  const seen = covered.filter(isSeen);
  const isExact = seen.length === own.length && seen.every((one, at) => mayBe(one, own[at]));
  return isExact ? undefined : 'it does not cover exactly its own characters';
}

function mayBe({ names }: Character, other: Character | undefined): boolean {
  return other?.names.some((name) => names.includes(name)) ?? false;
}

function faultOfFuzzy(
  now: Talk,
  covered: readonly Character[],
  coded: readonly Character[],
): string | undefined {
  const namesOf = (characters: readonly Character[]) =>
    new Set(characters.flatMap(({ names }) => names));
  const standsNow = namesOf(now.flatMap(({ characters }) => standing(characters)));
  const inside = namesOf(covered);
  const left = coded.filter(isSeen).flatMap(({ names }) => names);
  if (left.some((name) => standsNow.has(name) && !inside.has(name))) {
    return 'some of its characters are left outside';
  }
  const named = namesOf(coded);
  const own = covered.filter(({ names }) => names.some((name) => named.has(name))).length;
  return own >= 0.8 * covered.length ? undefined : 'more than a fifth of it is not its own';
}

/** All that is said in the turns of a span. */
function reads(transcript: Transcript, { from, to }: Span): string {
  return slicesOf(transcript, { from, to })
    .map(({ turn }) => turn.text)
    .join('\n');
}

/** What stands before a span in its first turn, folded. */
function readsBefore(transcript: Transcript, { from }: Span): string {
  return fold(quoteOf(transcript, { from: [from[0], 0], to: from })).text.trimEnd();
}

const counts = new Map<string, number>();

/** The anchors of some codings after the edits, each with what is wrong. */
function judged(before: Talk, after: Talk, codings: readonly Anchored[]) {
  const now = transcriptFrom(after);
  return codings.flatMap((coding) => {
    const anchor = findAgain(now, coding);
    counts.set(anchor.state, (counts.get(anchor.state) ?? 0) + 1);
    const wrong = fault({ before, after, coding }, anchor);
    if (!wrong) return [];
    return [{ wrong, before: before.map(textOf), after: after.map(textOf), coding, anchor }];
  });
}

describe('a coding in a transcript that is edited', () => {
  it('stays on its own words or becomes an orphan', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(
        talk,
        fc.array(codingPlan, { minLength: 1, maxLength: 6 }),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (before, plans, edits) => {
          const transcript = transcriptFrom(before);
          const codings = plans
            .map((plan) => anchored(transcript, spanOf(before, plan)))
            .filter(({ quote }) => quote !== '');
          const after = edits.reduce<Talk>((now, plan) => {
            const place = plan.turn % now.length;
            return now.map((turn, index) => (index === place ? edited(turn, plan) : turn));
          }, before);
          expect(judged(before, after, codings)).toEqual([]);
        },
      ),
      runs,
    );
    if (process.env['ANCHOR_RUNS']) console.log([...counts]);
  });
});
