/** Which stems of a segment tell of a code, and how much: naive Bayes over the stems that mark the code. */

import type { Example } from './examples.js';
import { logLikelihood, worthALook } from './log-likelihood.js';
import { type StemCounts, type StemOfCode, usesOf } from './stem-counts.js';

/** What a segment's stems say for a code. */
export interface Evidence {
  readonly score: number;
  /** The most telling first. */
  readonly stems: readonly string[];
}

/** In fewer examples a stem could be one person's way of speaking. */
const fewestExamples = 2;

/** By stem, the codes it could mark. */
export type Candidates = ReadonlyMap<string, readonly string[]>;

/**
 * The stems that could mark a code whichever turn is left out: there is no need to look at the others again.
 * @param most how many examples a turn has at most
 */
export function candidatesIn(counts: StemCounts, most: number): Candidates {
  const candidates = new Map<string, readonly string[]>();
  for (const stem of counts.stems.keys()) {
    const codes = [...(counts.stems.get(stem)?.ofCode ?? [])]
      .filter(([, count]) => count >= fewestExamples)
      .map(([code]) => code)
      .filter((code) => weightOf(atBest(usesOf(counts, stem, code, []), most)) > 0);
    if (codes.length > 0) candidates.set(stem, codes);
  }
  return candidates;
}

/** The counts where every example that is left out speaks against the stem. */
function atBest({ inside, outside }: StemOfCode, most: number): StemOfCode {
  return {
    inside: { count: inside.count, of: Math.max(inside.count, inside.of - most) },
    outside: { count: Math.max(0, outside.count - most), of: outside.of },
  };
}

/**
 * The sum of the log odds of the stems that mark a code (Bernoulli naive Bayes, with one half added to each
 * count: Manning, Raghavan & Schütze 2008, 13.3; those that mark it by log-likelihood, as in propose.ts). What
 * is not said counts neither way. Codes that no stem tells of are not listed.
 * @param left examples that are left out of the counts: a segment is not held against itself
 */
export function evidenceIn(
  stems: ReadonlySet<string>,
  counts: StemCounts,
  candidates: Candidates,
  left: readonly Example[],
): ReadonlyMap<string, Evidence> {
  const told = new Map<string, { stem: string; weight: number }[]>();
  for (const stem of stems) {
    for (const code of candidates.get(stem) ?? []) {
      const weight = weightOf(usesOf(counts, stem, code, left));
      if (weight > 0) told.set(code, [...(told.get(code) ?? []), { stem, weight }]);
    }
  }
  // Most segments are like nothing; of 100,000 that adds up.
  if (told.size === 0) return nothing;
  return new Map(
    [...told].map(([code, all]) => {
      const sorted = all.toSorted((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1));
      const score = sorted.reduce((sum, { weight }) => sum + weight, 0);
      return [code, { score, stems: sorted.map(({ stem }) => stem) }];
    }),
  );
}

const nothing: ReadonlyMap<string, Evidence> = new Map();

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
