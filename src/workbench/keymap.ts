/** Which key does what while somebody reads, and how a person sets their own. */
import { Problem } from '../model/problem.js';
import { didYouMean } from '../text/nearest.js';
import { type ActionId, actions, isAction } from './actions.js';
import { type Key, keysIn } from './keys.js';

export type Keymap = ReadonlyMap<Key, ActionId>;

/** What a person's own settings say. */
export interface OwnKeys {
  /** Keys by what they do: `next-open: [n, <tab>]`. They stand in place of the keys it had. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** Codes by their digit: `1: walking-alongside`. */
  readonly codes: Readonly<Record<string, string>>;
}

export const noOwnKeys: OwnKeys = { keys: {}, codes: {} };

/**
 * The keys as they are shipped, with a person's own in place of them.
 * @param file where the own keys stand, for messages
 * @throws Problem where there is no such thing to do or no such key, or one key would do two things
 */
export function keymapFrom({ keys }: OwnKeys, file: string): Keymap {
  for (const id of Object.keys(keys)) if (!isAction(id)) throw unknownAction(id, file);
  const map = new Map<Key, ActionId>();
  const own = (id: ActionId) => keys[id];
  // A person's own keys come first: a shipped key that they have taken for something else is free.
  for (const { id } of actions) {
    for (const key of (own(id) ?? []).map(oneKey)) {
      const other = map.get(key);
      if (other !== undefined && other !== id) throw usedTwice(key, other, id, file);
      map.set(key, id);
    }
  }
  for (const { id, keys: shipped } of actions) {
    if (own(id)) continue;
    for (const key of shipped) if (!map.has(key)) map.set(key, id);
  }
  return map;
}

/** Where suggestions are worked through, the keys that go from turn to turn go from one to the next. */
export function forReview(keymap: Keymap): Keymap {
  const moves: Partial<Record<ActionId, ActionId>> = {
    'next-turn': 'next-suggestion',
    'previous-turn': 'previous-suggestion',
  };
  return new Map([...keymap].map(([key, id]) => [key, moves[id] ?? id]));
}

/** The keys of one thing to do, as they are set. */
export function keysFor(keymap: Keymap, id: ActionId): Key[] {
  return [...keymap].filter(([, action]) => action === id).map(([key]) => key);
}

function oneKey(written: string): Key {
  const [key, ...others] = keysIn(written);
  if (key !== undefined && others.length === 0 && !/^[0-9]$/.test(key)) return key;
  throw new Problem({
    what: `"${written}" is not one key.`,
    next: 'Write a letter, or a name in angle brackets: n, <tab>, <ctrl-d>. Digits give codes.',
  });
}

function unknownAction(id: string, file: string): Problem {
  const ids = actions.map((action) => action.id);
  return new Problem({
    what: `There is nothing called "${id}" that a key could do.${didYouMean(id, ids)}`,
    next: 'Take it out of the file; alongside code --keys then lists all names.',
    where: { file },
  });
}

function usedTwice(key: Key, one: ActionId, other: ActionId, file: string): Problem {
  return new Problem({
    what: `The key ${key} is to do two things: ${one} and ${other}.`,
    next: 'Give one of them another key.',
    where: { file },
  });
}
