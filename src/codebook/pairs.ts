/** Finds what each code and theme of one codebook is in another. */
import {
  type Codebook,
  codesOf,
  type PlacedCode,
  type PlacedTheme,
  themesOf,
} from '../model/codebook.js';
import { sameName } from './lookup.js';

/** The same code or theme in two codebooks; it came where `was` is absent, and is gone where `is` is. */
export interface Pair<T> {
  readonly was?: T;
  readonly is?: T;
}

/** A code stays itself by its id, or by an id it had. In the order of `after`, then those that are gone. */
export function codePairs(before: Codebook, after: Codebook): readonly Pair<PlacedCode>[] {
  return paired(codesOf(before), codesOf(after), [
    ({ code: was }, { code: is }) => was.id === is.id,
    ({ code: was }, { code: is }) => is.formerIds.includes(was.id),
    // Read backwards, from the newer codebook to the older.
    ({ code: was }, { code: is }) => was.formerIds.includes(is.id),
  ]);
}

/** A theme keeps no former ids: it stays itself by its id, else by its name, else by a code it holds. */
export function themePairs(before: Codebook, after: Codebook): readonly Pair<PlacedTheme>[] {
  return paired(themesOf(before), themesOf(after), [
    ({ theme: was }, { theme: is }) => was.id === is.id,
    ({ theme: was }, { theme: is }) => sameName(was.name, is.name),
    ({ theme: was }, { theme: is }) =>
      was.codes.some(({ id }) => is.codes.some((code) => code.id === id)),
  ]);
}

/** Pairs by the first rule first; each entry once. */
function paired<T>(
  before: readonly T[],
  after: readonly T[],
  rules: readonly ((was: T, is: T) => boolean)[],
): Pair<T>[] {
  const wasOf = new Map<T, T>();
  const left = new Set(before);
  for (const isSame of rules) {
    for (const is of after) {
      if (wasOf.has(is)) continue;
      const was = [...left].find((one) => isSame(one, is));
      if (was === undefined) continue;
      wasOf.set(is, was);
      left.delete(was);
    }
  }
  const here = after.map((is): Pair<T> => {
    const was = wasOf.get(is);
    return was === undefined ? { is } : { was, is };
  });
  return [...here, ...[...left].map((was): Pair<T> => ({ was }))];
}
