/** How closely two codes go together, counted in turns. */
import type { Cell } from '../model/matrix.js';
import type { Segment } from '../model/segment.js';
import type { Study } from '../model/study.js';
import { turnsOf } from '../model/transcript.js';
import { type Pair, turnPlaces } from './pairs.js';

type TurnSet = ReadonlySet<string>;

/**
 * Jaccard 1901: turns in which both stand together, by turns with either. Lift (Brin et al. 1997): the
 * same turns times all turns, by the product of the turns with each. Two decimals.
 */
export function ratioOnTurns(
  kind: string,
  { transcripts, settings }: Pick<Study, 'transcripts' | 'settings'>,
  segments: ReadonlyMap<string, readonly Segment[]>,
  pairs: readonly Pair[],
): (row: string, column: string) => Cell {
  const turns = new Map([...segments].map(([code, own]) => [code, new Set(own.flatMap(keysOf))]));
  const shared = sharedTurns(pairs);
  const all = transcripts.reduce((sum, one) => {
    const silent = new Set(
      one.speakers.filter(({ role }) => role === 'moderator').map(({ id }) => id),
    );
    const counted = turnsOf(one).filter(
      ({ speaker }) => settings.countModerators || speaker === undefined || !silent.has(speaker),
    );
    return sum + counted.length;
  }, 0);
  return (row, column) => {
    const [a, b] = [turns.get(row)?.size ?? 0, turns.get(column)?.size ?? 0];
    if (a === 0 || b === 0) return '';
    const both = row === column ? a : (shared.get(`${row} ${column}`)?.size ?? 0);
    const either = unionSize(turns.get(row) ?? new Set(), turns.get(column) ?? new Set());
    return Math.round(100 * (kind === 'jaccard' ? both / either : (both * all) / (a * b))) / 100;
  };
}

/** The turns of a segment, named so that no two transcripts share one. */
function keysOf(segment: Segment): string[] {
  return turnPlaces(segment).map((place) => `${segment.transcript.id}:${place}`);
}

function sharedTurns(pairs: readonly Pair[]): ReadonlyMap<string, TurnSet> {
  const shared = new Map<string, Set<string>>();
  for (const [a, b] of pairs) {
    const own = new Set(keysOf(a));
    const both = keysOf(b).filter((key) => own.has(key));
    for (const key of [`${a.code} ${b.code}`, `${b.code} ${a.code}`]) {
      const there = shared.get(key) ?? new Set();
      for (const turn of both) there.add(turn);
      shared.set(key, there);
    }
  }
  return shared;
}

function unionSize(a: TurnSet, b: TurnSet): number {
  let size = a.size;
  for (const turn of b) if (!a.has(turn)) size += 1;
  return size;
}
