/** Pairs the entries of a list with those of the list it becomes. */
import { isMap } from './yaml-value.js';

/** An entry that stays at its place (changed or not), one that goes, or one that comes. Positions from 0. */
export interface Pairing {
  readonly was?: number;
  readonly is?: number;
}

/**
 * Entries with the same id (texts: the same text) are one; between two of these, entries are paired by
 * position, and what is left over goes or comes.
 * @returns undefined where entries that stay would have to change places
 */
export function alignLists(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly Pairing[] | undefined {
  const places = new Map(before.map((entry, was) => [keyOf(entry), was]));
  const pairings: Pairing[] = [];
  let was = 0;
  let is = 0;
  const pairUpTo = (wasEnd: number, isEnd: number) => {
    while (was < wasEnd && is < isEnd) pairings.push({ was: was++, is: is++ });
    while (was < wasEnd) pairings.push({ was: was++ });
    while (is < isEnd) pairings.push({ is: is++ });
  };
  for (const [at, entry] of after.entries()) {
    const place = places.get(keyOf(entry));
    if (place === undefined) continue;
    if (place < was) return undefined;
    pairUpTo(place, at);
    pairUpTo(place + 1, at + 1);
  }
  pairUpTo(before.length, after.length);
  return pairings;
}

function keyOf(entry: unknown): string {
  if (typeof entry === 'string') return `text ${entry}`;
  const id = isMap(entry) ? entry['id'] : undefined;
  return typeof id === 'string' ? `id ${id}` : `value ${JSON.stringify(entry)}`;
}
