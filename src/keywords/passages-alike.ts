/**
 * Proposes codes for segments that are like passages people coded: a second signal beside keywords. It speaks
 * for a code only where it has shown, on segments it had not learned from, that it is surely more often right
 * than wrong.
 */
import { grouped } from '../model/grouped.js';
import type { Alike } from '../model/suggestion.js';
import type { Turn } from '../model/transcript.js';
import { contentStems } from '../text/content-stems.js';
import { fold } from '../text/fold.js';
import { stemOf } from '../text/stems.js';
import { wordsOf } from '../text/words.js';
import type { TurnExamples } from './examples.js';
import type { Placed } from './placed.js';
import { countStems } from './stem-counts.js';
import { candidatesIn, type Evidence, evidenceIn } from './telling-stems.js';
import { surelyRightFrom, type Tried } from './trial.js';

/** A code for one segment of a turn. */
export interface AlikeSegment {
  readonly segment: Placed;
  readonly code: string;
  readonly alike: Alike;
}

/** The codes for the segments of a turn, which are cut as those were that it learned from. */
export type AlikeFinder = (
  turn: Turn,
  segments: readonly Placed[],
  language: string,
) => readonly AlikeSegment[];

/**
 * With fewer turns of a code nothing can be shown: the trial takes four proposals that are all right, and
 * on the example study no code of 4 to 16 turns comes that far.
 */
export const fewestTurns = 10;

/** As much as a phrase: enough to be suggested for. */
const points = 2;

/**
 * @param turns what people have read, with their codes
 * @param codes those that may be proposed
 * @returns undefined where nothing is proposed for any code
 */
export function learnAlike(
  turns: readonly TurnExamples[],
  codes: Iterable<string>,
): AlikeFinder | undefined {
  const passages = passagesOf(turns);
  const isEnough = (code: string) =>
    new Set(passages.get(code)?.map(({ turn }) => turn)).size >= fewestTurns;
  const enough = new Set([...codes].filter(isEnough));
  if (enough.size === 0) return undefined;
  const counts = countStems(turns, enough);
  const most = turns.reduce((sum, { examples }) => Math.max(sum, examples.length), 0);
  const candidates = candidatesIn(counts, most);
  // What was learned from a turn says nothing of that turn: each is judged by all others.
  const judged = new Map(
    turns.map(({ turn, examples }) => [
      turn,
      examples.map(({ stems }) => evidenceIn(stems, counts, candidates, examples)),
    ]),
  );
  const cuts = cutsFor(enough, turns, judged);
  if (cuts.size === 0) return undefined;
  return (turn, segments, language) =>
    segments.flatMap((segment, at) => {
      const text = turn.text.slice(segment.from, segment.to);
      const known = judged.get(turn)?.[at];
      const evidence = known ?? evidenceIn(contentStems(text, language), counts, candidates, []);
      return [...evidence].flatMap(([code, { score, stems }]): AlikeSegment[] => {
        if (score < (cuts.get(code) ?? Number.POSITIVE_INFINITY)) return [];
        const others = (passages.get(code) ?? []).filter((one) => one.turn !== turn);
        const alike = others.filter((one) => stems.some((stem) => one.stems.has(stem)));
        const words = asSaid(stems, text, language);
        return [{ segment, code, alike: { to: 'codings', passages: alike.length, words, points } }];
      });
    });
}

/** By code, the examples that have it. */
function passagesOf(turns: readonly TurnExamples[]) {
  const all = turns.flatMap(({ turn, examples }) =>
    examples.flatMap(({ codes, stems }) => codes.map((code) => ({ code, turn, stems }))),
  );
  return grouped(all, ({ code }) => code);
}

type Judged = ReadonlyMap<Turn, readonly ReadonlyMap<string, Evidence>[]>;

/** By code, the score from which on it is proposed; codes that are surely right from no score on are not listed. */
function cutsFor(
  codes: ReadonlySet<string>,
  turns: readonly TurnExamples[],
  judged: Judged,
): ReadonlyMap<string, number> {
  const trials = new Map<string, Tried[]>([...codes].map((code) => [code, []]));
  for (const { turn, examples } of turns) {
    examples.forEach((example, at) => {
      for (const [code, { score }] of judged.get(turn)?.[at] ?? []) {
        trials.get(code)?.push({ score, isRight: example.codes.includes(code) });
      }
    });
  }
  return new Map(
    [...trials].flatMap(([code, tried]) => {
      const cut = surelyRightFrom(tried);
      return cut === undefined ? [] : [[code, cut] as const];
    }),
  );
}

/** The words with these stems, as they are first said in a text, folded. */
function asSaid(stems: readonly string[], text: string, language: string): string[] {
  const forms = wordsOf(fold(text).text).map(({ form }) => form);
  return stems.flatMap((stem) => forms.find((form) => stemOf(form, language) === stem) ?? []);
}
