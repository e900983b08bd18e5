/** Judges an anchor by the names of the characters it covers. */
import type { Anchored } from '../../src/model/act.js';
import type { Anchor } from '../../src/model/coding.js';
import { type Span, sameSpan } from '../../src/model/span.js';
import type { Transcript } from '../../src/model/transcript.js';
import { fold } from '../../src/text/fold.js';
import { orderOf, quoteOf, slicesOf } from '../../src/text/turns.js';
import { type Character, isSeen, readAsLeft, standing, type Talk, textOf } from './edited-talk.js';
import { transcriptOf } from './transcripts.js';

/** A transcript of the talk; turns that were put in have the numbers from 1001 on. */
export function transcriptFrom(talk: Talk): Transcript {
  return transcriptOf(
    's1',
    talk.map((turn, index) => [turn.turn ?? 1001 + index, textOf(turn), turn.speaker]),
  );
}

/** Talk and its transcript, in the same order. */
export interface Told {
  readonly talk: Talk;
  readonly transcript: Transcript;
}

/** What is wrong with the anchor of a coding; undefined where it is right. */
export function fault(
  before: Told,
  after: Told,
  coding: Anchored,
  anchor: Anchor,
): string | undefined {
  const talk = after.talk.map((turn) => ({ ...turn, characters: readAsLeft(turn.characters) }));
  const [was, now] = [before.transcript, after.transcript].map((one) => said(one, coding));
  if (now === was) {
    const stayed = anchor.state === 'same' && anchor.span && sameSpan(anchor.span, coding);
    return stayed ? undefined : 'nothing has changed, and it is not the same';
  }
  if (!anchor.span)
    return anchor.state === 'orphan' ? undefined : 'it has no place and is no orphan';
  if (fold(now ?? '').text === fold(was ?? '').text) {
    const first = coding.from[0];
    const stayed =
      saidUntil(after.transcript, first, anchor.span) ===
      saidUntil(before.transcript, first, coding);
    return stayed ? undefined : 'only spaces and signs have changed, and it stands elsewhere';
  }
  const coded = charactersIn(before, coding);
  const covered = charactersIn({ ...after, talk }, anchor.span);
  if (anchor.state === 'fuzzy') return faultOfFuzzy(talk, covered, coded);
  const [own, seen] = [coded.filter(isSeen), covered.filter(isSeen)];
  const isExact = seen.length === own.length && seen.every((one, at) => mayBe(one, own[at]));
  return isExact ? undefined : 'it does not cover exactly its own characters';
}

function faultOfFuzzy(
  talk: Talk,
  covered: readonly Character[],
  coded: readonly Character[],
): string | undefined {
  const inside = new Set(covered.flatMap(({ names }) => names));
  const standsOutside = (word: readonly Character[]) =>
    !word.some(({ names }) => names.some((name) => inside.has(name))) &&
    talk.some(({ characters }) => standsIn(standing(characters), word));
  if (wordsIn(coded).some(standsOutside)) return 'some of its words are left outside';
  // A space typed twice is the space it was.
  const now = covered.filter((one) => isSeen(one) || one.names.length > 0);
  const own = new Set(coded.flatMap(({ names }) => names));
  const kept = now.filter(({ names }) => names.some((name) => own.has(name)));
  return kept.length >= 0.8 * now.length ? undefined : 'over a fifth of it is not its own';
}

/** What stands between spaces. */
function wordsIn(characters: readonly Character[]): Character[][] {
  const words: Character[][] = [[]];
  for (const one of characters) {
    if (isSeen(one)) words.at(-1)?.push(one);
    else words.push([]);
  }
  return words.filter((word) => word.length > 0);
}

/** True where the word stands as a word of its own, and is surely this one. */
function standsIn(row: readonly Character[], word: readonly Character[]): boolean {
  const isFree = (at: number) => row[at] === undefined || row[at].text.trim() === '';
  return row.some(
    (_, at) =>
      word.every(({ names }, index) => `${row[at + index]?.names}` === `${names}`) &&
      isFree(at - 1) &&
      isFree(at + word.length),
  );
}

function mayBe({ names }: Character, other: Character | undefined): boolean {
  return other?.names.some((name) => names.includes(name)) ?? false;
}

/** The characters of a span, turn by turn. */
function charactersIn({ talk, transcript }: Told, span: Span): Character[] {
  const { places } = orderOf(transcript);
  return slicesOf(transcript, span).flatMap(({ turn, from, to }) =>
    standing(talk[places.get(turn.turn) ?? -1]?.characters ?? []).slice(from, to),
  );
}

/** All that is said in the turns of a span. */
function said(transcript: Transcript, span: Span): string {
  return slicesOf(transcript, span)
    .map(({ turn }) => turn.text)
    .join('\n');
}

/** What is said from the start of a turn to a span, folded. */
function saidUntil(transcript: Transcript, turn: number, { from }: Span): string {
  return fold(quoteOf(transcript, { from: [turn, 0], to: from })).text.trimEnd();
}
