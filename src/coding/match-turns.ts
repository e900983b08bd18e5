/**
 * Matches the turns of a corrected transcript with those it had before, so that each keeps its number.
 * A turn whose match could be another is matched with none: its codings are lost rather than wrong.
 */
import type { Turn } from '../model/transcript.js';
import { alikeTurns } from './alike-turns.js';
import { type ComparedTurn, comparedTurn } from './compared-turn.js';
import { type TurnPairs, withoutDoubt } from './doubtful-turns.js';
import { longestRising, type Pair } from './rising-pairs.js';

/** The turns between two pairs. Places count from the start of the transcript. */
interface Block {
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
  /** False where turns that are alike have divided it off: what these have lost can be anywhere in it. */
  readonly mayBeAlike: boolean;
}

/**
 * Turns that read the same and stand once on either side divide what lies between them, again and again
 * (patience diff, Cohen); where none does, the turns that are most alike do, once.
 * @returns for the place of a turn now, its place before
 */
export function matchTurns(
  before: readonly Turn[],
  after: readonly Turn[],
): ReadonlyMap<number, number> {
  const [was, now] = [before.map(comparedTurn), after.map(comparedTurn)];
  let pairs = pairsOf(was, now);
  for (;;) {
    const sure = withoutDoubt(pairs, was, now);
    const isSettled =
      sure.equal.length + sure.alike.length === pairs.equal.length + pairs.alike.length;
    pairs = sure;
    if (isSettled) break;
  }
  return new Map([...pairs.equal, ...pairs.alike].map((pair) => [pair.after, pair.before]));
}

function pairsOf(was: readonly ComparedTurn[], now: readonly ComparedTurn[]): TurnPairs {
  const equal: Pair[] = [];
  const alike: Pair[] = [];
  const blocks: Block[] = [{ before: [0, was.length], after: [0, now.length], mayBeAlike: true }];
  // The list grows while it is walked: pairs leave smaller blocks between them.
  for (const block of blocks) {
    const [left, right] = [was.slice(...block.before), now.slice(...block.after)];
    const same = sameTurns(left, right).map((pair) => placed(pair, block));
    for (const pair of same) equal.push(pair);
    if (same.length > 0) for (const one of between(same, block, block.mayBeAlike)) blocks.push(one);
    else if (block.mayBeAlike) {
      const pairs = alikeTurns(left, right).map((pair) => placed(pair, block));
      for (const pair of pairs) alike.push(pair);
      for (const one of between(pairs, block, false)) blocks.push(one);
    }
  }
  return { equal: equal.sort((a, b) => a.after - b.after), alike };
}

/** Pairs of turns that read the same, with the same speaker if any has. */
function sameTurns(was: readonly ComparedTurn[], now: readonly ComparedTurn[]): Pair[] {
  const bySpeaker = sameBy(
    was.map(({ said }) => said),
    now.map(({ said }) => said),
  );
  if (bySpeaker.length > 0) return bySpeaker;
  return sameBy(
    was.map(({ text }) => text),
    now.map(({ text }) => text),
  );
}

/** All, where the rows are the same; else the longest rising row of those that stand once on either side. */
function sameBy(was: readonly string[], now: readonly string[]): Pair[] {
  if (was.length === now.length && was.every((text, at) => text === now[at])) {
    return was.map((_, at) => ({ before: at, after: at }));
  }
  const [before, after] = [onlyPlaces(was), onlyPlaces(now)];
  return longestRising(
    [...after].flatMap(([text, place]) => {
      const known = before.get(text);
      return known === undefined ? [] : [{ before: known, after: place }];
    }),
  );
}

/** The places of texts that stand there once, in order. */
function onlyPlaces(texts: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const again = new Set<string>();
  texts.forEach((text, at) => {
    if (places.has(text)) again.add(text);
    places.set(text, at);
  });
  for (const text of again) places.delete(text);
  return places;
}

function placed({ before, after }: Pair, block: Block): Pair {
  return { before: before + block.before[0], after: after + block.after[0] };
}

/** What lies before, between and behind the pairs of a block, where there are turns on both sides. */
function between(pairs: readonly Pair[], block: Block, mayBeAlike: boolean): Block[] {
  if (pairs.length === 0) return [];
  const blocks: Block[] = [];
  let [before, after] = [block.before[0], block.after[0]];
  for (const end of [...pairs, { before: block.before[1], after: block.after[1] }]) {
    if (end.before > before && end.after > after) {
      blocks.push({ before: [before, end.before], after: [after, end.after], mayBeAlike });
    }
    [before, after] = [end.before + 1, end.after + 1];
  }
  return blocks;
}
