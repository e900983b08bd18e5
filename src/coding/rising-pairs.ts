/** Pairs of places that keep their order. */

/** Where a turn stood and where it stands. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/**
 * The most pairs that rise on both sides (longest increasing subsequence, by patience sorting).
 * @param pairs in the order of `after`, no place twice
 */
export function longestRising(pairs: readonly Pair[]): Pair[] {
  // The pair that ends each length of chain lowest, and the pair before each in its chain.
  const ends: Pair[] = [];
  const previous = new Map<Pair, Pair | undefined>();
  for (const pair of pairs) {
    const length = firstAtLeast(ends, pair.before);
    previous.set(pair, ends[length - 1]);
    ends[length] = pair;
  }
  const chain: Pair[] = [];
  for (let pair = ends.at(-1); pair; pair = previous.get(pair)) chain.push(pair);
  return chain.reverse();
}

/** The first chain whose end is not below `before`. */
function firstAtLeast(ends: readonly Pair[], before: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle]?.before ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  return low;
}
