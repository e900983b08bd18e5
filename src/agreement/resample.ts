/** Draws units again, with replacement: how many fall on each row. */

import { numberAt } from './number-at.js';
import type { Random } from './random.js';

/**
 * As many draws as there are units, spread over the rows by their counts: one binomial for each row of what
 * the rows before have left. The work grows with the rows, not with the units.
 */
export function resampled(counts: Float64Array, random: Random): Float64Array {
  let all = 0;
  for (const count of counts) all += count;
  return draws(all, counts, all, random);
}

/** @param weights they need not add up to `draws`; their sum is `all` */
export function draws(
  total: number,
  weights: Float64Array,
  all: number,
  random: Random,
): Float64Array {
  let [left, weightLeft] = [total, all];
  return weights.map((weight) => {
    const drawn = weight >= weightLeft ? left : binomial(left, weight / weightLeft, random);
    left -= drawn;
    weightLeft -= weight;
    return drawn;
  });
}

/** How many of `n` tries succeed, each with the chance `p`. */
export function binomial(n: number, p: number, random: Random): number {
  if (n === 0 || p <= 0) return 0;
  if (p > 0.5) return n - binomial(n, 1 - p, random);
  return n * p < 10 ? countedUp(n, p, random) : transformed(n, p, random);
}

/** Goes up the distribution until it has passed a random number: quick where few succeed. */
function countedUp(n: number, p: number, random: Random): number {
  const odds = p / (1 - p);
  let chance = (1 - p) ** n;
  let left = random();
  let k = 0;
  while (left > chance && k < n) {
    left -= chance;
    chance *= (odds * (n - k)) / (k + 1);
    k += 1;
  }
  return k;
}

/** Hörmann 1993, The generation of binomial random variates, algorithm BTRS: as quick for any n. */
function transformed(n: number, p: number, random: Random): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const scale = (2.83 + 5.1 / b) * spread;
  const odds = Math.log(p / (1 - p));
  const mode = Math.floor((n + 1) * p);
  let top: number | undefined;
  for (;;) {
    const u = random() - 0.5;
    const v = random();
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + n * p + 0.5);
    if (k < 0 || k > n) continue;
    if (edge >= 0.07 && v <= 0.92 - 4.2 / b) return k;
    // Most draws never come here.
    top ??= logFactorial(mode) + logFactorial(n - mode);
    const bar = Math.log((v * scale) / (a / (edge * edge) + b));
    if (bar <= top - logFactorial(k) - logFactorial(n - k) + (k - mode) * odds) return k;
  }
}

/** Stirling's series; exact enough from 10 on, and below it there is a table. */
function logFactorial(k: number): number {
  if (k < small.length) return numberAt(small, k);
  const rest = (1 / 12 - 1 / (360 * k * k)) / k;
  return (k + 0.5) * Math.log(k) - k + halfLogTwoPi + rest;
}

const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);
const small = [1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880].map(Math.log);
