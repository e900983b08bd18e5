/** An evaluation as JSON has it: figures, codes, and what went wrong with its words. */
import { codesOf } from '../model/codebook.js';
import type { Participant } from '../model/settings.js';
import type { Study } from '../model/study.js';
import { printCitation } from '../text/citation.js';
import { refusersIn } from '../text/consent.js';
import { quoteOf } from '../text/turns.js';
import { codeQualities, type Wrong, wrongIn } from './code-quality.js';
import type { Evaluation, EvaluationOptions } from './evaluate.js';
import { qualityOf } from './quality.js';
import { defaultThreshold } from './suggest.js';

export type EvaluationRecord = ReturnType<typeof evaluationRecord>;

/** Codes and faults are those of a new study's suggestions, or with what was learned where that was asked for. */
export function evaluationRecord(
  { codebook, settings }: Pick<Study, 'codebook' | 'settings'>,
  against: string,
  { unit, threshold = defaultThreshold }: EvaluationOptions,
  { suggested, learned, unread, assumed }: Evaluation,
  { seed, randomFrom }: { seed: string; randomFrom: (seed: string) => () => number },
) {
  const shown = learned ?? suggested;
  const { misses, falseAlarms } = wrongIn(shown);
  const words = wordsOf(settings.participants);
  return {
    ...{ against, unit, threshold, seed, segments: suggested.length, unread, assumed },
    coded: suggested.filter(({ given }) => given.length > 0).length,
    suggestions: qualityOf(suggested, randomFrom(seed)),
    ...(learned && { learned: qualityOf(learned, randomFrom(seed)) }),
    codes: codeQualities(
      shown,
      codesOf(codebook).map(({ code }) => code.id),
    ),
    misses: misses.map(words),
    falseAlarms: falseAlarms.map((one) => ({
      ...words(one),
      reasons: one.segment.reasons.get(one.code) ?? [],
    })),
  };
}

/** The quote is empty where consent leaves out quoting. */
function wordsOf(participants: readonly Participant[]) {
  return ({ code, segment: { transcript, turn, at } }: Wrong) => {
    const span = { from: [turn.turn, at[0]], to: [turn.turn, at[1]] } as const;
    const isRefused = refusersIn(transcript, span, participants).length > 0;
    return {
      code,
      citation: printCitation(transcript, span),
      speaker: turn.speaker ?? null,
      quote: isRefused ? '' : quoteOf(transcript, span),
    };
  };
}
