/** Searching a list in order by halves. */

/** How many stand in front of the first for which this is false; true for all of those, and for none behind. */
export function countLeading<T>(inOrder: readonly T[], isBefore: (one: T) => boolean): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = inOrder[middle];
    if (one !== undefined && isBefore(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}
