/** The stretch of a text that is most like a quote (Sellers 1980: edit distance with a free start and end). */

export interface Similar {
  /** UTF-16 units. */
  readonly from: number;
  readonly to: number;
  /** 1 - edits / length of the quote. */
  readonly similarity: number;
}

/** Below this, words are somebody else's. */
const leastSimilarity = 0.8;

/** A quote shorter than this has too many neighbours that differ by a letter. */
const shortest = 12;

/** Texts and quotes longer than this are searched only around the old place, so that time stays bounded. */
const window = 4000;

/** @param near where the quote stood */
export function mostSimilar(text: string, quote: string, near: number): Similar | undefined {
  if (quote.length < shortest || quote.length > window) return undefined;
  const start = Math.max(0, near - window);
  const best = sellers(text.slice(start, near + quote.length + window), quote);
  const similarity = 1 - best.edits / quote.length;
  if (similarity < leastSimilarity) return undefined;
  return { from: start + best.from, to: start + best.to, similarity };
}

/**
 * One column of the table for each character of the text: the least edits that make the quote's first
 * `i` characters of a stretch ending here, and where that stretch starts.
 */
function sellers(text: string, quote: string) {
  let edits = Array.from({ length: quote.length + 1 }, (_, index) => index);
  let starts = new Array<number>(quote.length + 1).fill(0);
  let best = { edits: quote.length, from: 0, to: 0 };
  for (let at = 1; at <= text.length; at += 1) {
    const nextEdits = [0];
    const nextStarts = [at];
    for (let i = 1; i <= quote.length; i += 1) {
      const changed = (edits[i - 1] ?? 0) + (text[at - 1] === quote[i - 1] ? 0 : 1);
      const added = (edits[i] ?? 0) + 1;
      const dropped = (nextEdits[i - 1] ?? 0) + 1;
      const least = Math.min(changed, added, dropped);
      const from =
        least === changed ? starts[i - 1] : least === added ? starts[i] : nextStarts[i - 1];
      nextEdits.push(least);
      nextStarts.push(from ?? 0);
    }
    [edits, starts] = [nextEdits, nextStarts];
    const here = edits[quote.length] ?? quote.length;
    if (here < best.edits) best = { edits: here, from: starts[quote.length] ?? 0, to: at };
  }
  return best;
}
