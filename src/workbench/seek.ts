/** Goes to what is looked for: a coding, a turn that nobody coded, a suggestion, a word, a section, a citation. */
import type { Coding } from '../model/coding.js';
import { Problem } from '../model/problem.js';
import { type Span, sameSpan } from '../model/span.js';
import type { Suggestion } from '../model/suggestion.js';
import type { Turn } from '../model/transcript.js';
import { parseCitation } from '../text/citation.js';
import { type Folded, fold, unfold } from '../text/fold.js';
import { toPoints } from '../text/offsets.js';
import { resolveCitation } from '../text/resolve-citation.js';
import type { Bench } from './bench.js';
import { at, nextFilled } from './by-turn.js';
import { codingsAt } from './on-words.js';
import { nextWaiting, onTalk, suggestionTaken } from './review.js';
import { suggestionsAt } from './suggested.js';
import { comesBefore, type Direction, placeInHand, taken, takenTurn } from './words-in-hand.js';

/** The next coding that begins behind the words in hand, or the one before them. */
export function nextCoding(bench: Bench, step: Direction): Bench {
  const { desk } = bench;
  for (let place = placeInHand(bench); desk.turns[place]; place += step) {
    const found = pick(bench, beginningIn(bench, place), step);
    if (found) return taken(bench, found);
    const own = nextFilled(bench.codings, place + step, step, desk.turns.length);
    const shown = bench.showsOthers ? bench.others : undefined;
    const others = shown && nextFilled(shown, place + step, step, desk.turns.length);
    const next = [own, others].filter((one) => one !== undefined);
    if (next.length === 0) break;
    place = (step > 0 ? Math.min(...next) : Math.max(...next)) - step;
  }
  return { ...bench, said: step > 0 ? 'No coding follows.' : 'No coding comes before this.' };
}

function beginningIn(bench: Bench, place: number): Span[] {
  const turn = bench.desk.turns[place]?.turn;
  return codingsAt(bench, place).flatMap(({ anchor: { span } }: Coding) =>
    span && span.from[0] === turn ? [span] : [],
  );
}

/** The nearest span on that side of the words in hand: by its beginning, then by its end. */
function pick<T extends Span>({ desk, span }: Bench, spans: readonly T[], step: Direction) {
  const order = (a: Span, b: Span) => {
    if (sameSpan(a, b)) return 0;
    if (comesBefore(desk, a.from, b.from)) return -1;
    if (comesBefore(desk, b.from, a.from)) return 1;
    return comesBefore(desk, a.to, b.to) ? -1 : 1;
  };
  const ahead = spans.filter((one) => order(one, span) * step > 0);
  return ahead.sort((a, b) => order(a, b) * step)[0];
}

/** The next turn that is neither coded nor marked as read. */
export function nextOpenTurn(bench: Bench, step: Direction): Bench {
  const { desk, codings, seen } = bench;
  for (let place = placeInHand(bench) + step; desk.turns[place]; place += step) {
    if (at(codings, place).length === 0 && at(seen, place).length === 0)
      return takenTurn(bench, place);
  }
  const where = step > 0 ? 'from here on' : 'up to here';
  return { ...bench, said: `Every turn ${where} is coded or marked as read.` };
}

/** Turns that one key looks through at most: what lies further away takes another press. */
const stride = 1500;

export function nextSuggestion(bench: Bench, step: Direction): Bench {
  const { desk, review } = bench;
  if (review) return nextWaiting(bench, review, step);
  if (desk.blind)
    return { ...bench, said: 'Suggestions are hidden: this session was begun with --blind.' };
  const start = placeInHand(bench);
  for (let gone = 0; gone < stride; gone += 1) {
    const place = start + gone * step;
    if (!desk.turns[place])
      return {
        ...bench,
        said: step > 0 ? 'No suggestion follows.' : 'No suggestion comes before this.',
      };
    const there = suggestionsAt(bench, place);
    const found = gone === 0 ? besides(bench, there, step) : there.at(step > 0 ? 0 : -1);
    if (found) return suggestionTaken(bench, found);
  }
  return {
    ...takenTurn(bench, start + stride * step),
    said: `No suggestion in ${stride} turns. Again goes on from here.`,
  };
}

/** In the turn in hand: the one beside that in hand, which may be on the same words. */
function besides({ desk, span, suggestion }: Bench, there: readonly Suggestion[], step: Direction) {
  const now = there.findIndex(({ id }) => id === suggestion?.id);
  if (now >= 0) return there[now + step];
  const isBefore = (one: Suggestion) => comesBefore(desk, one.from, span.from);
  return step > 0 ? there.find((one) => !isBefore(one)) : there.findLast(isBefore);
}

// Transcripts are read-only, so a turn is folded once.
const folds = new WeakMap<Turn, Folded>();

function folded(turn: Turn): Folded {
  const known = folds.get(turn) ?? fold(turn.text);
  folds.set(turn, known);
  return known;
}

/** The next place with these words, whatever their capitals, quotation marks and accents' spelling; past the end from the top. */
export function nextHit(bench: Bench, step: Direction): Bench {
  const { desk, sought, span } = bench;
  const needle = fold(sought).text;
  if (needle === '') return { ...bench, said: 'Nothing was looked for yet: / looks for words.' };
  const count = desk.turns.length;
  const start = placeInHand(bench);
  for (let gone = 0; gone <= count; gone += 1) {
    const place = (((start + gone * step) % count) + count) % count;
    const turn = desk.turns[place];
    const hit = turn && hitIn(turn, needle, gone === 0 ? span : undefined, step);
    if (!turn || !hit) continue;
    const around = gone > 0 && (place - start) * step <= 0;
    return {
      ...taken(bench, { from: [turn.turn, hit[0]], to: [turn.turn, hit[1]] }),
      said: around ? 'Gone round: from the other end again.' : '',
    };
  }
  return { ...bench, said: `“${sought}” is nowhere in this talk.` };
}

/** @param beside only a hit behind the beginning of these words, or before it */
function hitIn(turn: Turn, needle: string, beside: Span | undefined, step: Direction) {
  const text = folded(turn);
  const hits: (readonly [number, number])[] = [];
  for (let at = text.text.indexOf(needle); at >= 0; at = text.text.indexOf(needle, at + 1)) {
    const [from, to] = unfold(text, [at, at + needle.length]);
    const hit = [toPoints(turn.text, from), toPoints(turn.text, to)] as const;
    if (beside && !isBeside(hit, turn, beside, step)) continue;
    if (step > 0) return hit;
    hits.push(hit);
  }
  return hits.at(-1);
}

function isBeside(hit: readonly [number, number], turn: Turn, beside: Span, step: Direction) {
  if (step < 0) return hit[0] < beside.from[1];
  const here: Span = { from: [turn.turn, hit[0]], to: [turn.turn, hit[1]] };
  return hit[0] >= beside.from[1] && !sameSpan(here, beside);
}

/** The first turn of the next section, or of this one, or of the one before. */
export function nextSection(bench: Bench, step: Direction): Bench {
  const { desk } = bench;
  const sectionOf = (place: number) => desk.turns[place]?.section;
  const isStart = (place: number) =>
    place === 0 || sectionOf(place) !== sectionOf(place - 1) || headed(bench, place);
  for (let place = placeInHand(bench) + step; desk.turns[place]; place += step) {
    if (isStart(place)) return takenTurn(bench, place);
  }
  return { ...bench, said: step > 0 ? 'No section follows.' : 'No section comes before this.' };
}

/** True where a heading stands right above a turn. */
function headed({ desk }: Bench, place: number): boolean {
  return desk.transcript.lines[(desk.lineOf[place] ?? 0) - 1]?.kind === 'heading';
}

/** The place of a citation, with or without the transcript's name. */
export function goTo(bench: Bench, typed: string): Bench {
  const { transcript } = bench.desk;
  const cited = typed.trim().replace(/^:/, '');
  try {
    const { transcript: id, place } = parseCitation(
      cited.includes(':') ? cited : `${transcript.id}:${cited}`,
    );
    const there = onTalk(bench, id);
    if (id !== there.desk.transcript.id) {
      return {
        ...bench,
        said: `This is ${transcript.id}. For the other: q, then alongside code ${id}`,
      };
    }
    return taken(there, resolveCitation(there.desk.transcript, place));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { ...bench, said: `${error.details.what} ${error.details.next}` };
  }
}
