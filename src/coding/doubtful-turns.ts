/** Pairs of turns that may look right and still be wrong. */
import type { ComparedTurn } from './compared-turn.js';
import type { Pair } from './rising-pairs.js';

export interface TurnPairs {
  /** Turns with the same words, in order. */
  readonly equal: readonly Pair[];
  /** Turns with some words in common, found between those. */
  readonly alike: readonly Pair[];
}

/** The turns from one sure pair to the next, and what they have lost. */
interface Stretch {
  readonly from: number;
  readonly lost: LostWords;
  /** True where no pair in it was doubtful. */
  readonly isWhole: boolean;
}

/** Words that are gone from turns that had them, whoever spoke: a turn may have been given to another. */
type LostWords = Set<string>;

/**
 * Leaves out pairs next to turns that have lost their very words: these may have been split off such a
 * turn, and the turn that read so be gone. Turns alike that were found between such pairs go with them.
 */
export function withoutDoubt(
  pairs: TurnPairs,
  was: readonly ComparedTurn[],
  now: readonly ComparedTurn[],
): TurnPairs {
  const alike = new Map(pairs.alike.map((pair) => [pair.before, pair]));
  const sure: (Stretch & { readonly pair: Pair })[] = [];
  let open: Stretch = { from: 0, lost: new Set(), isWhole: true };
  let next = 0;
  for (const pair of [...pairs.equal, { before: was.length, after: now.length }]) {
    for (; next < pair.before; next += 1) {
      const partner = now[alike.get(next)?.after ?? -1];
      open = { ...open, lost: together(open.lost, lostBy(was[next], partner)) };
    }
    next += 1;
    for (
      let last = sure.at(-1);
      last && isIn(open.lost, was[last.pair.before]);
      last = sure.at(-1)
    ) {
      open = { from: last.from, lost: together(last.lost, open.lost), isWhole: false };
      sure.pop();
    }
    if (isIn(open.lost, was[pair.before])) open = { ...open, isWhole: false };
    else {
      sure.push({ ...open, pair });
      open = { from: next, lost: new Set(), isWhole: true };
    }
  }
  const whole = sure.filter(({ isWhole }) => isWhole);
  return {
    equal: sure.map(({ pair }) => pair).slice(0, -1),
    alike: whole.flatMap(({ from, pair }) => alikeBetween(alike, from, pair.before)),
  };
}

function alikeBetween(alike: ReadonlyMap<number, Pair>, from: number, to: number): Pair[] {
  const pairs: Pair[] = [];
  for (let before = from; before < to; before += 1) {
    const pair = alike.get(before);
    if (pair) pairs.push(pair);
  }
  return pairs;
}

/** True where every word of the turn is among those lost. */
function isIn(lost: LostWords, turn: ComparedTurn | undefined): boolean {
  return turn !== undefined && turn.words.length > 0 && turn.words.every((word) => lost.has(word));
}

/** The words that a turn has less often now; all, where it is matched with none. */
function lostBy(was: ComparedTurn | undefined, now: ComparedTurn | undefined): LostWords {
  const left = new Map<string, number>();
  for (const word of now?.words ?? []) left.set(word, (left.get(word) ?? 0) + 1);
  const lost = new Set<string>();
  for (const word of was?.words ?? []) {
    const times = left.get(word) ?? 0;
    left.set(word, times - 1);
    if (times < 1) lost.add(word);
  }
  return lost;
}

/** The smaller set goes into the larger one, so that a long stretch is not copied turn by turn. */
function together(a: LostWords, b: LostWords): LostWords {
  const [large, small] = a.size < b.size ? [b, a] : [a, b];
  for (const word of small) large.add(word);
  return large;
}
