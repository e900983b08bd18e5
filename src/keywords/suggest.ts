/** Suggestions: what keywords propose for the segments of a transcript. A person decides. */
import type { Unit } from '../model/settings.js';
import { type Span, spanKey } from '../model/span.js';
import type { Suggestion } from '../model/suggestion.js';
import { type Transcript, type Turn, turnsOf } from '../model/transcript.js';
import { sha256 } from '../text/hash.js';
import { segmentsOf } from '../text/segment.js';
import { learnedWeight } from './learned-weight.js';
import type { Hit } from './match.js';
import type { Matcher } from './matcher.js';
import { type Placed, placed } from './placed.js';
import { type Decisions, settledIn } from './settled.js';
import { type Stretch, stretchesOf } from './stretches.js';
import { hitsIn } from './turn-hits.js';
import type { Verdicts } from './verdicts.js';

export interface SuggestOptions {
  readonly unit: Unit;
  /** The points from which on a code is suggested. */
  readonly threshold?: number;
  /** Moderators' turns are left out otherwise. */
  readonly countModerators?: boolean;
  /** Only these codes, by the ids they have today. */
  readonly codes?: readonly string[];
  /** Only these speakers; a moderator too, when named. */
  readonly speakers?: readonly string[];
  /** What the coder has settled already. */
  readonly decisions?: Decisions;
  /** What people have said of the keywords; without it each counts as the codebook says. */
  readonly verdicts?: Verdicts;
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
function suggestedIn(
  transcript: Transcript,
  matcher: Matcher,
  options: SuggestOptions,
): (turn: Turn) => readonly Stretch[] {
  const { codes, unit, threshold = defaultThreshold, decisions = {}, verdicts } = options;
  const isSettled = settledIn(transcript, matcher.codes, decisions);
  const isHeard = listener(transcript, options);
  const language = transcript.language ?? matcher.language;
  return (turn) => {
    const hits = isHeard(turn) ? hitsIn(turn, matcher) : [];
    const asked = hits.filter(
      (hit) => (codes?.includes(hit.code) ?? true) && !isSettled(turn.turn, hit),
    );
    const open = verdicts ? asked.map((hit) => weighed(hit, verdicts)) : asked;
    // Most turns end here, and need not be cut into segments.
    if (open.length === 0 || sumOf(open) < threshold) return [];
    const segments = segmentsOf(turn.text, unit, language).map(([from, to]) => ({ from, to }));
    return stretchesOf(open, placed(turn.text, segments)).filter(({ score }) => score >= threshold);
  };
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

/** Tells whose turns are looked at. */
export function listener(
  { speakers }: Transcript,
  { speakers: asked, countModerators = false }: SuggestOptions,
): (turn: Turn) => boolean {
  if (asked) return ({ speaker }) => speaker !== undefined && asked.includes(speaker);
  const moderators = speakers.filter(({ role }) => role === 'moderator').map(({ id }) => id);
  return ({ speaker }) => countModerators || speaker === undefined || !moderators.includes(speaker);
}

function suggestionOf(
  { id }: Transcript,
  { turn, text, speaker }: Turn,
  stretch: Stretch,
): Suggestion {
  const { code, score, hits } = stretch;
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
