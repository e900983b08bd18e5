/** "Did you mean": the known word nearest to one that is unknown. */

/** How many letters must be added, dropped, changed or swapped to make one word of the other (Damerau 1964). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The candidate within a third of the word's length, else one that begins with the word; the first of equals. */
function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let distance = Math.floor(word.length / 3) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= distance) continue;
    const here = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (here < distance) [best, distance] = [candidate, here];
  }
  return best ?? candidates.find((candidate) => isBeginning(word, candidate));
}

/** So many letters are a beginning and no chance. */
const telling = 3;

function isBeginning(word: string, candidate: string): boolean {
  return word.length >= telling && candidate.toLowerCase().startsWith(word.toLowerCase());
}

/** ` Did you mean "trust"?`, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? '' : ` Did you mean "${candidate}"?`;
}
