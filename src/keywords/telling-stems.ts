/** Which stems of a segment tell of a code, and how much: naive Bayes over the stems that mark the code. */

import type { Example } from './examples.js';
import { logLikelihood, worthALook } from './log-likelihood.js';
import { type StemCounts, type StemOfCode, useOf } from './stem-counts.js';

/** What a segment's stems say for a code. */
export interface Evidence {
  readonly score: number;
  /** The most telling first. */
  readonly stems: readonly string[];
}

/** In fewer examples a stem could be one person's way of speaking. */
const fewestExamples = 2;

/**
 * The sum of the log odds of the stems that mark a code (Bernoulli naive Bayes, with one half added to each
 * count: Manning, Raghavan & Schütze 2008, 13.3; those that mark it by log-likelihood, as in propose.ts). What is not said
 * counts neither way. Codes that no stem tells of are not listed.
 * @param left examples that are left out of the counts: a segment is not held against itself
 */
export function evidenceIn(
  stems: ReadonlySet<string>,
  counts: StemCounts,
  left: readonly Example[],
): ReadonlyMap<string, Evidence> {
  const told = new Map<string, { stem: string; weight: number }[]>();
  for (const stem of stems) {
    for (const [code, count] of counts.stems.get(stem)?.ofCode ?? []) {
      if (count < fewestExamples) continue;
      const weight = weightOf(useOf(counts, stem, code, left));
      if (weight > 0) told.set(code, [...(told.get(code) ?? []), { stem, weight }]);
    }
  }
  return new Map(
    [...told].map(([code, all]) => {
      const sorted = all.toSorted((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1));
      const score = sorted.reduce((sum, { weight }) => sum + weight, 0);
      return [code, { score, stems: sorted.map(({ stem }) => stem) }];
    }),
  );
}

/** The log odds; 0 for a stem that does not mark the code. */
function weightOf({ inside, outside }: StemOfCode): number {
  if (inside.count < fewestExamples) return 0;
  if (inside.count * outside.of <= outside.count * inside.of) return 0;
  if (logLikelihood(inside, outside) < worthALook) return 0;
  return Math.log(share(inside)) - Math.log(share(outside));
}

function share({ count, of }: StemOfCode['inside']): number {
  return (count + 0.5) / (of + 1);
}
