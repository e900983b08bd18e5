/** Suggestions: what keywords propose for the segments of a transcript. A person decides. */
import type { Unit } from '../model/settings.js';
import { type Span, spanKey } from '../model/span.js';
import { alikeMarks, type KeywordHit, type Suggestion } from '../model/suggestion.js';
import { type Transcript, type Turn, turnsOf } from '../model/transcript.js';
import { sha256 } from '../text/hash.js';
import { learnedWeight } from './learned-weight.js';
import { type Heard, listener, moderatorsIn } from './listener.js';
import type { Hit } from './match.js';
import type { Matcher } from './matcher.js';
import type { AlikeFinder, AlikeSegment } from './passages-alike.js';
import type { Placed } from './placed.js';
import { segmentsIn } from './segments-in.js';
import { type Decisions, type Settled, settledIn } from './settled.js';
import { type Stretch, stretchesOf, withAlike } from './stretches.js';
import { contextIn } from './turn-before.js';
import { hitsIn } from './turn-hits.js';
import type { Verdicts } from './verdicts.js';

export interface SuggestOptions extends Heard {
  readonly unit: Unit;
  /** The points from which on a code is suggested. */
  readonly threshold?: number;
  /** Only these codes, by the ids they have today. */
  readonly codes?: readonly string[];
  /** What the coder has settled already. */
  readonly decisions?: Decisions;
  /** What people have said of the keywords; without it each counts as the codebook says. */
  readonly verdicts?: Verdicts;
  /** What segments are like; without it keywords alone speak. */
  readonly alike?: AlikeFinder | undefined;
}

export const defaultThreshold = 2;

/** One suggestion for each segment and code: in the order of the text, then by score, then by code. */
export function suggestFor(
  transcript: Transcript,
  matcher: Matcher,
  options: SuggestOptions,
): Suggestion[] {
  const stretchesIn = suggestedIn(transcript, matcher, options);
  return turnsOf(transcript).flatMap((turn, place, turns) =>
    stretchesIn(turn, turns[place - 1])
      .map((stretch) => suggestionOf(transcript, turn, stretch))
      .sort(byPlaceAndScore),
  );
}

/** How many suggestions these are: several times as fast as making them. */
export function countFor(
  transcript: Transcript,
  matcher: Matcher,
  options: SuggestOptions,
): number {
  const stretchesIn = suggestedIn(transcript, matcher, options);
  return turnsOf(transcript).reduce(
    (count, turn, place, turns) => count + stretchesIn(turn, turns[place - 1]).length,
    0,
  );
}

/** Gives the stretches of a turn, which stands behind another one, that reach the threshold. */
export function suggestedIn(
  transcript: Transcript,
  matcher: Matcher,
  options: SuggestOptions,
): (turn: Turn, before?: Turn) => readonly Stretch[] {
  const { codes, unit, threshold = defaultThreshold, decisions = {}, verdicts } = options;
  const isSettled = settledIn(transcript, matcher.codes, decisions);
  const isHeard = listener(transcript, options);
  const context = contextIn(unit, moderatorsIn(transcript));
  const language = transcript.language ?? matcher.language;
  const alikeIn = openAlike(options, isSettled);
  const openIn = (turn: Turn) => {
    const open = hitsIn(turn, matcher).filter(
      (hit) => (codes?.includes(hit.code) ?? true) && !isSettled.hit(turn.turn, hit),
    );
    return verdicts ? open.map((hit) => weighed(hit, verdicts)) : open;
  };
  return (turn, before) => {
    if (!isHeard(turn)) return [];
    const open = openIn(turn);
    const earlier = before && context.counts(turn, before, open.length > 0) ? openIn(before) : [];
    // Most turns end here, and need not be cut into segments.
    if (!alikeIn && mostOfACode([...earlier, ...open]) < threshold - rounding) return [];
    const segments = segmentsIn(turn, unit, language);
    const own = stretchesOf(open, segments);
    const said = before ? context.add(own, turn, { turn: before, hits: earlier }) : own;
    const all = alikeIn ? withAlike(said, alikeIn(turn, segments, language)) : said;
    return all.filter(({ score }) => score >= threshold);
  };
}

/** A hit with the points that people's answers leave it. */
function weighed(hit: Placed<Hit>, verdicts: Verdicts): Placed<Hit> {
  const verdict = verdicts(hit.code, hit.keyword);
  if (!verdict) return hit;
  const weight = learnedWeight(verdict);
  return { ...hit, points: hit.points * weight, learned: { ...verdict, weight } };
}

/** What segments are like, without what is not asked for and what the coder has settled. */
function openAlike(
  { alike, codes, verdicts }: SuggestOptions,
  isSettled: Settled,
): AlikeFinder | undefined {
  if (!alike) return undefined;
  return (turn, segments, language) =>
    alike(turn, segments, language)
      .filter(({ code }) => codes?.includes(code) ?? true)
      .filter(
        ({ code, segment, alike: { to } }) =>
          !isSettled.reason(turn.turn, code, segment.at, alikeMarks[to]),
      )
      .map((one) => weighedAlike(one, verdicts));
}

/** The reason counts more or less with what people said of it, as a keyword does. */
function weighedAlike(one: AlikeSegment, verdicts: Verdicts | undefined): AlikeSegment {
  const verdict = verdicts?.(one.code, alikeMarks[one.alike.to]);
  if (!verdict) return one;
  const learned = { ...verdict, weight: learnedWeight(verdict) };
  return { ...one, alike: { ...one.alike, points: one.alike.points * learned.weight, learned } };
}

/** Points are added up in another order here, and their last digit may differ. */
const rounding = 1e-9;

/** No code scores more in these hits. */
function mostOfACode(hits: readonly Hit[]): number {
  const sums = new Map<string, number>();
  let most = 0;
  for (const { code, points } of hits) {
    const sum = (sums.get(code) ?? 0) + Math.max(0, points);
    sums.set(code, sum);
    most = Math.max(most, sum);
  }
  return most;
}

/** @param stretch in this turn */
export function suggestionOf({ id }: Transcript, turn: Turn, stretch: Stretch): Suggestion {
  const { code, score, hits, before, isPair, alike } = stretch;
  const { to } = spanAt(turn, stretch);
  const first = before && isPair ? before.turn : undefined;
  const span = { from: first ? ([first.turn, 0] as const) : spanAt(turn, stretch).from, to };
  const quote = turn.text.slice(stretch.from, stretch.to);
  return {
    id: sha256(`${id} ${spanKey(span)} ${code}`).slice(0, 8),
    transcript: id,
    ...span,
    code,
    score,
    quote: first ? `${first.text}\n${quote}` : quote,
    ...(turn.speaker !== undefined && { speaker: turn.speaker }),
    hits: [
      ...(before?.hits.map((hit) => reasonIn(before.turn, hit)) ?? []),
      ...hits.map((hit) => reasonIn(turn, hit)),
    ],
    ...(alike && { alike }),
  };
}

function reasonIn(turn: Turn, hit: Placed<Hit>): KeywordHit {
  const { keyword, points, from, to, learned } = hit;
  const text = turn.text.slice(from, to);
  return { keyword, text, points, ...spanAt(turn, hit), ...(learned && { learned }) };
}

function spanAt({ turn }: Turn, { at: [from, to] }: Placed): Span {
  return { from: [turn, from], to: [turn, to] };
}

/** Within one turn; what began in the turn before comes first. */
function byPlaceAndScore(a: Suggestion, b: Suggestion): number {
  if (a.from[0] !== b.from[0]) return a.from[0] === a.to[0] ? 1 : -1;
  const place = a.from[1] - b.from[1] || a.to[1] - b.to[1];
  return place || b.score - a.score || (a.code < b.code ? -1 : 1);
}
