/** How much a keyword counts after what people have said of it. */
import type { Verdict } from './verdicts.js';

/** Weights move in whole quarters, so that one answer alone moves none, and scores stay easy to read. */
const step = 1 / 4;

/**
 * The share of a keyword's proposals that are right: two accepted and two declined are added to what was
 * counted, so that few answers say little (Agresti & Coull 1998, the "plus four" estimate; a Beta prior
 * of 2 and 2). One half where nobody has answered.
 */
export function smoothedPrecision({ accepted, declined }: Verdict): number {
  return (accepted + 2) / (accepted + declined + 4);
}

/**
 * What a keyword's points are multiplied by: the smoothed precision against one half, so that a keyword
 * nobody has answered counts as its codebook says. Cut to whole steps towards 1: from 0.25 to 1.75, so
 * that no keyword falls silent, and no single word reaches two points.
 */
export function learnedWeight(verdict: Verdict): number {
  const moved = 2 * smoothedPrecision(verdict) - 1;
  return 1 + Math.trunc(moved / step) * step;
}
