/** How surely a word is used more often in one body of talk than in another. */

/** What chance reaches once in a hundred terms: chi-square with one degree of freedom. */
export const worthALook = 6.63;

/**
 * The log-likelihood ratio of Dunning 1993, as Rayson & Garside 2000 compare two bodies of text by it:
 * with E = words of one body times the share of the word in both, twice the sum of count times ln(count / E).
 * @param inside how often the word stands in one body, of `of` words
 * @param outside the same in the other
 */
export function logLikelihood(inside: Use, outside: Use): number {
  const share = (inside.count + outside.count) / (inside.of + outside.of);
  return 2 * (surprise(inside, share) + surprise(outside, share));
}

interface Use {
  readonly count: number;
  readonly of: number;
}

function surprise({ count, of }: Use, share: number): number {
  return count === 0 ? 0 : count * Math.log(count / (of * share));
}
