/** Chooses rows and columns by what a person calls them. */
import { Problem } from '../model/problem.js';
import { didYouMean } from '../text/nearest.js';

/**
 * Those of `all` that have one of the names, in the order they stand in; all where nothing is asked for.
 * @param noun what one of them is, for the message
 * @throws Problem at the first name that none of them has
 */
export function pick<T>(
  all: readonly T[],
  wanted: readonly string[] | undefined,
  namesOf: (one: T) => readonly string[],
  noun: string,
): T[] {
  if (!wanted) return [...all];
  const known = all.map((one) => ({ one, names: namesOf(one).map(plain) }));
  for (const name of wanted) {
    if (known.some(({ names }) => names.includes(plain(name)))) continue;
    throw unknown(name, noun, all.map(namesOf));
  }
  const asked = new Set(wanted.map(plain));
  return known.filter(({ names }) => names.some((name) => asked.has(name))).map(({ one }) => one);
}

/** As many as a message can name without becoming a list. */
const fewEnough = 12;

function unknown(name: string, noun: string, names: readonly (readonly string[])[]): Problem {
  const first = names.flatMap(([id = '']) => (id === '' ? [] : [id]));
  const more = first.length > fewEnough ? ', …' : '';
  return new Problem({
    what: `The table has no ${noun} "${name}".${didYouMean(name, names.flat())}`,
    next:
      first.length === 0
        ? 'It has none at all yet.'
        : `Choose from: ${first.slice(0, fewEnough).join(', ')}${more}.`,
  });
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
