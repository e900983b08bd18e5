/**
 * Things by the turns they stand in. A change gives a new list that shares all but one page of a few
 * hundred turns with the old one, so that a key costs the same in a talk of any length.
 */

export interface ByTurn<T> {
  readonly pages: readonly (Page<T> | undefined)[];
}

type Page<T> = readonly (readonly T[] | undefined)[];

/** Something with the places, among the turns, of the first and the last turn it stands in. */
export interface Placed<T> {
  readonly thing: T;
  readonly first: number;
  readonly last: number;
}

const pageLength = 256;

export const nothing: ByTurn<never> = { pages: [] };

/** What stands in one turn, by its place among the turns. */
export function at<T>({ pages }: ByTurn<T>, place: number): readonly T[] {
  return pages[Math.floor(place / pageLength)]?.[place % pageLength] ?? [];
}

export function listByTurn<T>(things: Iterable<Placed<T>>): ByTurn<T> {
  const pages: T[][][] = [];
  for (const { thing, first, last } of things) {
    for (let place = first; place <= last; place += 1) {
      const number = Math.floor(place / pageLength);
      pages[number] ??= [];
      const page = pages[number];
      page[place % pageLength] ??= [];
      page[place % pageLength]?.push(thing);
    }
  }
  return { pages };
}

/** The list with `add` in these turns and without `take`. */
export function changedBy<T>(
  list: ByTurn<T>,
  add: readonly Placed<T>[],
  take: readonly Placed<T>[],
): ByTurn<T> {
  if (add.length + take.length === 0) return list;
  const pages = [...list.pages];
  const fresh = new Map<number, (readonly T[] | undefined)[]>();
  const change = (place: number, to: (there: readonly T[]) => readonly T[]) => {
    const number = Math.floor(place / pageLength);
    const page = fresh.get(number) ?? [...(pages[number] ?? [])];
    page[place % pageLength] = to(page[place % pageLength] ?? []);
    fresh.set(number, page);
    pages[number] = page;
  };
  for (const { thing, first, last } of take) {
    for (let place = first; place <= last; place += 1)
      change(place, (there) => there.filter((one) => one !== thing));
  }
  for (const { thing, first, last } of add) {
    for (let place = first; place <= last; place += 1) change(place, (there) => [...there, thing]);
  }
  return { pages };
}

/** The first place from `place` on, or back from it, where something stands; undefined where nothing does. */
export function nextFilled<T>(
  list: ByTurn<T>,
  place: number,
  step: 1 | -1,
  end: number,
): number | undefined {
  for (let here = place; here >= 0 && here < end; ) {
    const number = Math.floor(here / pageLength);
    if (list.pages[number] === undefined) {
      here = step > 0 ? (number + 1) * pageLength : number * pageLength - 1;
      continue;
    }
    if (at(list, here).length > 0) return here;
    here += step;
  }
  return undefined;
}
