/** Pairs turns that do not read the same, by the words they alone have in common: a slip mended, a turn split or joined. */
import { type ComparedTurn, wordPairs } from './compared-turn.js';
import { longestRising, type Pair } from './rising-pairs.js';

/** A turn now, the turn it shares most with, and how many pairs of words. */
interface Claim extends Pair {
  readonly shared: number;
}

/**
 * Two words in a row that just one turn had tell where a turn comes from. A turn that was split goes on
 * in its largest part, joined turns in the largest of them; of equals nobody can say.
 */
export function alikeTurns(was: readonly ComparedTurn[], now: readonly ComparedTurn[]): Pair[] {
  const owners = ownersOf(was);
  const claims = new Map<number, Claim[]>();
  for (const claim of now.flatMap((turn, after) => claimOf(turn, after, owners))) {
    claims.set(claim.before, [...(claims.get(claim.before) ?? []), claim]);
  }
  const largest = [...claims.values()].flatMap((some) => {
    const [first, second] = some.sort((a, b) => b.shared - a.shared);
    const isLargest = first && first.shared !== second?.shared;
    return isLargest && isAlike(first, was, now) ? [first] : [];
  });
  return withoutMingled(longestRising(largest.sort((a, b) => a.after - b.after)), was, now);
}

const several = -1;

/** The turn that each pair of words stands in, or that it stands in several. */
function ownersOf(turns: readonly ComparedTurn[]): Map<string, number> {
  const owners = new Map<string, number>();
  turns.forEach((turn, at) => {
    for (const pair of wordPairs(turn)) {
      const known = owners.get(pair);
      owners.set(pair, known === undefined || known === at ? at : several);
    }
  });
  return owners;
}

/** The turn it shares most with, if it is one alone. */
function claimOf(
  turn: ComparedTurn,
  after: number,
  owners: ReadonlyMap<string, number>,
): readonly Claim[] {
  const shared = new Map<number, number>();
  for (const pair of new Set(wordPairs(turn))) {
    const owner = owners.get(pair) ?? several;
    if (owner !== several) shared.set(owner, (shared.get(owner) ?? 0) + 1);
  }
  const [first, second] = [...shared].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] === second?.[1]) return [];
  return [{ before: first[0], after, shared: first[1] }];
}

/** A third of what the shorter turn could share; one pair of words may be chance where there are other turns. */
function isAlike(
  { before, after, shared }: Claim,
  was: readonly ComparedTurn[],
  now: readonly ComparedTurn[],
): boolean {
  const pairs = [was[before], now[after]].map((turn) => (turn ? wordPairs(turn).length : 0));
  return shared * 3 >= Math.min(...pairs) && (shared > 1 || was.length === 1);
}

/**
 * Leaves out turns that may have been joined with one beside them that is gone: where both had the same
 * words, and these stand in the turn now, nobody can say whose they are.
 */
function withoutMingled(
  pairs: readonly Pair[],
  was: readonly ComparedTurn[],
  now: readonly ComparedTurn[],
): Pair[] {
  return pairs.filter(({ before, after }, at) => {
    const own = new Set(pairsIn(was[before]));
    const there = new Set(pairsIn(now[after]).filter((pair) => own.has(pair)));
    const gone = [
      ...was.slice((pairs[at - 1]?.before ?? -1) + 1, before),
      ...was.slice(before + 1, pairs[at + 1]?.before),
    ];
    return !gone.some((turn) => wordPairs(turn).some((pair) => there.has(pair)));
  });
}

function pairsIn(turn: ComparedTurn | undefined): string[] {
  return turn ? wordPairs(turn) : [];
}
