/** Cohen's kappa: the agreement of two coders on the same units, beyond what their own habits would give by chance. */
import type { Figure, Measure, Rating, Ratings } from './contract.js';
import { ratingsFromTable } from './ratings.js';

export const cohenKappa: Measure = {
  id: 'cohen-kappa',
  title: "Cohen's kappa",
  formula:
    '(observed - expected) / (1 - expected). Observed: the share of units on which both coders agree. Expected: for each category the product of both coders’ shares, summed.',
  source: 'Cohen 1960, A coefficient of agreement for nominal scales, equation 1',
  missing: 'A unit that either coder left out is left out.',
  coders: 'two',
  measure: kappa,
  example: {
    // Cohen 1960, p. 45: 200 cases, three categories.
    ratings: ratingsFromTable([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]),
    value: 0.492,
    digits: 3,
  },
};

function kappa([first, second, ...others]: Ratings): Figure {
  if (!first || !second || others.length > 0) {
    return { value: null, reason: 'it takes two coders' };
  }
  const pairs = ratedByBoth(first, second);
  if (pairs.length === 0) return { value: null, reason: 'no unit was rated by both coders' };
  const n = pairs.length;
  const observed = pairs.filter(([a, b]) => a === b).length / n;
  const shares = (coder: 0 | 1) => countsOf(pairs.map((pair) => pair[coder]));
  const seconds = shares(1);
  let expected = 0;
  for (const [category, count] of shares(0))
    expected += (count / n) * ((seconds.get(category) ?? 0) / n);
  if (expected === 1)
    return { value: null, reason: 'both coders used one and the same category only' };
  return { value: (observed - expected) / (1 - expected), n };
}

function ratedByBoth(first: readonly Rating[], second: readonly Rating[]): [string, string][] {
  return first.flatMap((a, unit): [string, string][] => {
    const b = second[unit] ?? null;
    return a === null || b === null ? [] : [[a, b]];
  });
}

function countsOf(ratings: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const rating of ratings) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  return counts;
}
