/** Counts units by how they were rated. */
import type { Category, RatedUnits, Rating, Ratings } from './contract.js';
import { floatAt, intAt, numberAt } from './number-at.js';

/**
 * @param listed the categories there are to choose from, in their order; without it those that occur, sorted
 * @throws TypeError when coders have ratings for different numbers of units
 */
export function rateUnits(given: Ratings, listed: readonly Category[] = []): RatedUnits {
  const ratings = hasSets(given) ? asSets(given) : given;
  const units = ratings[0]?.length ?? 0;
  if (ratings.some(({ length }) => length !== units)) {
    throw new TypeError('Every coder needs a rating, or null, for each unit.');
  }
  const { categories, placeOf } = categoriesOf(ratings, listed);
  const places = ratings.map((coder) => Int32Array.from(coder, placeOf));
  return {
    ...collectRows(places, new Float64Array(units).fill(1), categories),
    ordered: listed.length > 0 || categories.every((one) => numberOf(one) !== undefined),
  };
}

/** True where any rating is a list of codes: then all are sets. */
export function hasSets(ratings: Ratings): boolean {
  return ratings.some((coder) => coder.some((one) => one !== null && typeof one === 'object'));
}

/** Among sets, a text is the set of it alone, and a code counts once however often it is written. */
export function asSets(ratings: Ratings): Ratings {
  return ratings.map((coder) =>
    coder.map((one) =>
      one === null ? null : [...new Set(typeof one === 'object' ? one : [`${one}`])],
    ),
  );
}

/**
 * Joins units with the same ratings.
 * @param places `places[coder][unit]`: the place of a category, or -1
 * @param counts how much each unit counts: 1, or its length
 */
export function collectRows(
  places: readonly Int32Array[],
  counts: Float64Array,
  categories: readonly Category[],
): RatedUnits {
  const rowOf = new Map<number | string, number>();
  const firsts: number[] = [];
  const sums: number[] = [];
  const keyOf = rowKey(places, categories.length);
  for (let unit = 0; unit < counts.length; unit += 1) {
    const key = keyOf(unit);
    const row = rowOf.get(key) ?? firsts.length;
    if (row === firsts.length) {
      rowOf.set(key, row);
      firsts.push(unit);
    }
    sums[row] = numberAt(sums, row) + floatAt(counts, unit);
  }
  const coders = places.length;
  const rows = new Int32Array(firsts.length * coders);
  firsts.forEach((unit, row) => {
    places.forEach((coder, at) => {
      rows[row * coders + at] = coder[unit] ?? -1;
    });
  });
  const counted = { rows, counts: Float64Array.from(sums), ...slotsOf(rows, coders) };
  return { coders, categories, ordered: false, ...counted };
}

/** The same units with other counts: a resample. */
export function recounted(units: RatedUnits, counts: Float64Array): RatedUnits {
  return { ...units, counts };
}

/** A number that names a row, or a text where there are too many rows for numbers. */
function rowKey(places: readonly Int32Array[], categories: number) {
  const base = categories + 1;
  if (base ** places.length < Number.MAX_SAFE_INTEGER) {
    return (unit: number) => places.reduce((key, coder) => key * base + (coder[unit] ?? -1) + 1, 0);
  }
  return (unit: number) => places.map((coder) => coder[unit]).join();
}

function slotsOf(rows: Int32Array, coders: number) {
  const count = coders === 0 ? 0 : rows.length / coders;
  const sizes = new Int32Array(count);
  const starts = new Int32Array(count + 1);
  const slots: number[] = [];
  const times: number[] = [];
  for (let row = 0; row < count; row += 1) {
    const chosen = new Map<number, number>();
    for (const place of rows.subarray(row * coders, (row + 1) * coders)) {
      if (place >= 0) chosen.set(place, (chosen.get(place) ?? 0) + 1);
    }
    for (const [place, coderCount] of chosen) {
      slots.push(place);
      times.push(coderCount);
      sizes[row] = intAt(sizes, row) + coderCount;
    }
    starts[row + 1] = slots.length;
  }
  return { sizes, starts, slots: Int32Array.from(slots), times: Int32Array.from(times) };
}

function categoriesOf(ratings: Ratings, listed: readonly Category[]) {
  const known = new Map(listed.map((category) => [keyOf(category), category]));
  const others = new Map<string, Category>();
  for (const coder of ratings) {
    for (const rating of coder) {
      if (rating === null) continue;
      const key = keyOf(rating);
      if (!known.has(key) && !others.has(key)) others.set(key, rating);
    }
  }
  const categories = [...known.values(), ...[...others.values()].sort(byValue)];
  const places = new Map(categories.map((category, place) => [keyOf(category), place]));
  return {
    categories,
    placeOf: (rating: Rating) => (rating === null ? -1 : (places.get(keyOf(rating)) ?? -1)),
  };
}

/** The number 1 and the text "1" are one category; the order in which a set was written says nothing. */
export function keyOf(category: Category): string {
  return typeof category === 'object' ? JSON.stringify([...category].sort()) : `${category}`;
}

/** Numbers by their value, then everything else as text. */
function byValue(a: Category, b: Category): number {
  const numbers = [numberOf(a), numberOf(b)];
  if (numbers.every((one) => one !== undefined)) return numberAt(numbers, 0) - numberAt(numbers, 1);
  if (numbers.some((one) => one !== undefined)) return numbers[0] === undefined ? 1 : -1;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

/** A category as a number, also where it is written as text. */
export function numberOf(category: Category): number | undefined {
  if (typeof category === 'object') return undefined;
  if (typeof category === 'string' && category.trim() === '') return undefined;
  const number = Number(category);
  return Number.isFinite(number) ? number : undefined;
}
