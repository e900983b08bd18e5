/** Suggestions: what keywords propose for the segments of a transcript. A person decides. */
import type { Unit } from '../model/settings.js';
import { type Span, spanKey } from '../model/span.js';
import { alikeMark, type Suggestion } from '../model/suggestion.js';
import { type Transcript, type Turn, turnsOf } from '../model/transcript.js';
import { sha256 } from '../text/hash.js';
import { placedSegments } from './examples.js';
import { learnedWeight } from './learned-weight.js';
import { type Heard, listener } from './listener.js';
import type { Hit } from './match.js';
import type { Matcher } from './matcher.js';
import type { AlikeFinder, AlikeSegment } from './passages-alike.js';
import type { Placed } from './placed.js';
import { type Decisions, type Settled, settledIn } from './settled.js';
import { type Stretch, stretchesOf, withAlike } from './stretches.js';
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
  return turnsOf(transcript).flatMap((turn) =>
    stretchesIn(turn)
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
  return turnsOf(transcript).reduce((count, turn) => count + stretchesIn(turn).length, 0);
}

/** Gives the stretches of a turn that reach the threshold. */
export function suggestedIn(
  transcript: Transcript,
  matcher: Matcher,
  options: SuggestOptions,
): (turn: Turn) => readonly Stretch[] {
  const { codes, unit, threshold = defaultThreshold, decisions = {}, verdicts } = options;
  const isSettled = settledIn(transcript, matcher.codes, decisions);
  const isHeard = listener(transcript, options);
  const language = transcript.language ?? matcher.language;
  const alikeIn = openAlike(options, isSettled);
  return (turn) => {
    if (!isHeard(turn)) return [];
    const asked = hitsIn(turn, matcher).filter(
      (hit) => (codes?.includes(hit.code) ?? true) && !isSettled.hit(turn.turn, hit),
    );
    const open = verdicts ? asked.map((hit) => weighed(hit, verdicts)) : asked;
    // Most turns end here, and need not be cut into segments.
    if (!alikeIn && (open.length === 0 || sumOf(open) < threshold)) return [];
    const segments = placedSegments(turn.text, unit, language);
    const stretches = stretchesOf(open, segments);
    const all = alikeIn ? withAlike(stretches, alikeIn(turn, segments, language)) : stretches;
    return all.filter(({ score }) => score >= threshold);
  };
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
      .filter(({ code, segment }) => !isSettled.reason(turn.turn, code, segment.at, alikeMark))
      .map((one) => weighedAlike(one, verdicts));
}

/** The reason counts more or less with what people said of it, as a keyword does. */
function weighedAlike(one: AlikeSegment, verdicts: Verdicts | undefined): AlikeSegment {
  const verdict = verdicts?.(one.code, alikeMark);
  if (!verdict) return one;
  return { ...one, alike: { ...one.alike, points: one.alike.points * learnedWeight(verdict) } };
}

/** A hit with the points that people's answers leave it. */
function weighed(hit: Placed<Hit>, verdicts: Verdicts): Placed<Hit> {
  const verdict = verdicts(hit.code, hit.keyword);
  if (!verdict) return hit;
  const weight = learnedWeight(verdict);
  return { ...hit, points: hit.points * weight, learned: { ...verdict, weight } };
}

/** No code scores more in these hits. */
function sumOf(hits: readonly Hit[]): number {
  return hits.reduce((sum, { points }) => sum + Math.max(0, points), 0);
}

function suggestionOf(
  { id }: Transcript,
  { turn, text, speaker }: Turn,
  stretch: Stretch,
): Suggestion {
  const { code, score, hits, alike } = stretch;
  const span = spanAt(turn, stretch.at);
  return {
    id: sha256(`${id} ${spanKey(span)} ${code}`).slice(0, 8),
    transcript: id,
    ...span,
    code,
    score,
    quote: text.slice(stretch.from, stretch.to),
    ...(speaker !== undefined && { speaker }),
    hits: hits.map(({ keyword, points, at, from, to, learned }) => ({
      keyword,
      text: text.slice(from, to),
      points,
      ...spanAt(turn, at),
      ...(learned && { learned }),
    })),
    ...(alike && { alike }),
  };
}

function spanAt(turn: number, [from, to]: readonly [number, number]): Span {
  return { from: [turn, from], to: [turn, to] };
}

/** Within one turn. */
function byPlaceAndScore(a: Suggestion, b: Suggestion): number {
  const place = a.from[1] - b.from[1] || a.to[1] - b.to[1];
  return place || b.score - a.score || (a.code < b.code ? -1 : 1);
}
