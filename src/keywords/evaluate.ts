/** Suggestions held against what a coder coded, segment by segment. */
import type { Unit } from '../model/settings.js';
import type { CoderWork, Study } from '../model/study.js';
import { reasonsFor } from '../model/suggestion.js';
import type { Transcript, Turn } from '../model/transcript.js';
import { type CodedTurn, codedTalk } from './coded-talk.js';
import { compileMatcher } from './compile.js';
import { codesOn, examplesOf } from './examples.js';
import { heldBack } from './held-back.js';
import { eitherAlike, type Learned } from './learned.js';
import { likeExamples } from './like-examples.js';
import type { Matcher } from './matcher.js';
import { learnAlike } from './passages-alike.js';
import type { Placed } from './placed.js';
import type { Judged } from './quality.js';
import { byScore, type Ranking, rankCodes } from './rank.js';
import { segmentsIn } from './segments-in.js';
import { suggestedIn } from './suggest.js';
import { hitsIn } from './turn-hits.js';
import { type Answer, verdictsFrom } from './verdicts.js';

export interface EvaluationOptions {
  readonly unit: Unit;
  readonly threshold?: number;
  /** Only these codes, by the ids they have today. */
  readonly codes?: readonly string[];
  /** Also with what suggestions learn, each turn with what was learned elsewhere. */
  readonly learned?: boolean;
}

export interface JudgedSegment extends Judged {
  readonly transcript: Transcript;
  readonly turn: Turn;
  /** Its place in the turn, in code points. */
  readonly at: Placed['at'];
  /** Why each code was suggested. */
  readonly reasons: ReadonlyMap<string, readonly string[]>;
}

export interface Evaluation {
  /** By what a new study would suggest. */
  readonly suggested: readonly JudgedSegment[];
  /** The same segments, where this was asked for. */
  readonly learned?: readonly JudgedSegment[];
  /** Turns the coder has not read, which are left out. */
  readonly unread: number;
  /** Transcripts taken to be read whole, since the coder marked nothing as read. */
  readonly assumed: readonly string[];
}

/** Retired codes are left out on both sides, and moderators unless the study counts them. */
export function evaluateKeywords(
  study: Ranking & Pick<Study, 'transcripts' | 'settings'>,
  coder: CoderWork,
  options: EvaluationOptions,
): Evaluation {
  const { turns, unread, assumed } = codedTalk(study, [coder]);
  const judge = judgeFor(study, options);
  const judged = new Map(turns.map((turn) => [turn, judge(turn)]));
  const suggested = [...judged.values()].flat();
  if (!options.learned) return { suggested, unread, assumed };
  const { codes, language } = compileMatcher(study.codebook);
  const examples = new Map(examplesOf(turns, options.unit, language).map((one) => [one.turn, one]));
  const learn = (rest: readonly CodedTurn[]): Learned => ({
    verdicts: verdictsFrom(rest.flatMap((turn) => (judged.get(turn) ?? []).flatMap(answered))),
    alike: learnAlike(
      rest.flatMap(({ turn }) => examples.get(turn) ?? []),
      new Set(codes.values()),
    ),
  });
  const learned = heldBack(turns, coder.codings, learn).flatMap(({ turn, learned }) =>
    judge(turn, learned),
  );
  return { suggested, learned, unread, assumed };
}

/** What a person who codes so would have said to each suggestion. */
function answered({ given, reasons }: JudgedSegment): Answer[] {
  return [...reasons].map(([code, keywords]) => ({
    ...{ code, keywords, isAccepted: given.includes(code) },
  }));
}

type Judge = (turn: CodedTurn, learned?: Learned) => readonly JudgedSegment[];

function judgeFor(study: Ranking, { unit, threshold, codes: asked }: EvaluationOptions): Judge {
  const matcher = compileMatcher(study.codebook);
  const likeIts = likeExamples(study);
  const active = new Set(matcher.codes.values());
  const isAsked = (code: string) => active.has(code) && (asked?.includes(code) ?? true);
  const only = { ...(threshold !== undefined && { threshold }), ...(asked && { codes: asked }) };
  return ({ transcript, turn, before, codes }, learned) => {
    const alike = eitherAlike(likeIts, learned?.alike);
    const options = { unit, countModerators: true, ...only, ...learned, alike };
    const stretches = suggestedIn(transcript, matcher, options)(turn, before);
    const language = transcript.language ?? matcher.language;
    return segmentsIn(turn, unit, language).map((segment) => {
      const on = stretches.filter((one) => one.from < segment.to && segment.from < one.to);
      return {
        ...{ transcript, turn, at: segment.at },
        given: codesOn(segment, codes).filter(isAsked),
        suggested: [...new Set(on.map(({ code }) => code))],
        ranked: byScore(on, rankedIn(study, matcher, turn, segment)),
        reasons: new Map(on.map((one) => [one.code, reasonsFor(one)])),
      };
    });
  };
}

function rankedIn(study: Ranking, matcher: Matcher, turn: Turn, { from, to }: Placed): string[] {
  const hits = hitsIn(turn, matcher).filter((hit) => hit.from >= from && hit.to <= to);
  return rankCodes(study, turn.text.slice(from, to), hits).map(({ code }) => code);
}
