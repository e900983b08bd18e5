/** What is to be done with a keyword, after what it finds and what people said of it. */
import { learnedWeight } from './learned-weight.js';
import type { Verdict } from './verdicts.js';

export type KeywordAdvice =
  /** Nobody says it here. */
  | 'never found'
  /** People accept what it proposes, often enough to count for more. */
  | 'keep'
  /** People decline it, often enough to count for less. */
  | 'narrow or drop'
  /** In half its turns or more another code claims the same words. */
  | 'tell apart'
  /** Wherever it is found, another keyword of its code is found too. */
  | 'adds little'
  /** Answers are too few, or divided. */
  | 'review';

interface Found extends Verdict {
  readonly turns: number;
  readonly alone: number;
  readonly collisions: readonly { readonly turns: number }[];
}

/** What people said counts most, then what the words do. */
export function adviceFor({ turns, alone, collisions, ...verdict }: Found): KeywordAdvice {
  if (turns + verdict.accepted + verdict.declined === 0) return 'never found';
  const weight = learnedWeight(verdict);
  if (weight !== 1) return weight > 1 ? 'keep' : 'narrow or drop';
  if (collisions.some((one) => one.turns > 0 && 2 * one.turns >= turns)) return 'tell apart';
  return alone === 0 ? 'adds little' : 'review';
}
