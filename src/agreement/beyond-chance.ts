/** What most coefficients share: agreement as it is observed, and what is left of it beyond chance. */
import type { Figure, RatedUnits, UndefinedFigure } from './contract.js';
import { floatAt, intAt } from './number-at.js';

/** How many units two coders or more rated: only they can agree. */
export function pairableUnits({ sizes, counts }: RatedUnits): number {
  let sum = 0;
  for (let row = 0; row < sizes.length; row += 1) {
    if (intAt(sizes, row) >= 2) sum += floatAt(counts, row);
  }
  return sum;
}

/** (observed - expected) / (1 - expected), or the reason why that says nothing. */
export function beyondChance(units: RatedUnits, observed: number, expected: number): Figure {
  const n = pairableUnits(units);
  if (n === 0) return nothingToCompare(units);
  if (!varies(units) || expected > 1 - 1e-12) return noVariation;
  return { value: (observed - expected) / (1 - expected), n };
}

/** For each row, the share of its pairs of coders who agree; 0 where there is no pair. */
export function agreeingShare({ sizes, starts, times }: RatedUnits, row: number): number {
  const size = intAt(sizes, row);
  let pairs = 0;
  for (let slot = intAt(starts, row); slot < intAt(starts, row + 1); slot += 1) {
    const chosen = intAt(times, slot);
    pairs += chosen * (chosen - 1);
  }
  return size < 2 ? 0 : pairs / (size * (size - 1));
}

/** Over the units that two coders or more rated, the mean share of pairs of coders who agree. */
export function observedAgreement(units: RatedUnits): number {
  let sum = 0;
  for (let row = 0; row < units.sizes.length; row += 1) {
    sum += floatAt(units.counts, row) * agreeingShare(units, row);
  }
  return sum / pairableUnits(units);
}

/** Over all units that anybody rated, the mean share of each category among the unit's ratings (Gwet 2014). */
export function categoryShares({ categories, sizes, counts, starts, slots, times }: RatedUnits) {
  const shares = new Float64Array(categories.length);
  let rated = 0;
  for (let row = 0; row < sizes.length; row += 1) {
    const [size = 0, count = 0] = [sizes[row], counts[row]];
    if (size === 0) continue;
    rated += count;
    for (let slot = intAt(starts, row); slot < intAt(starts, row + 1); slot += 1) {
      const place = intAt(slots, slot);
      shares[place] = floatAt(shares, place) + (count * intAt(times, slot)) / size;
    }
  }
  return shares.map((share) => share / rated);
}

/** How often each coder chose each category: `counts[coder][category]`. */
export function choicesOf(units: RatedUnits): Float64Array[] {
  const { coders, categories, rows, counts } = units;
  const choices = Array.from({ length: coders }, () => new Float64Array(categories.length));
  for (let at = 0; at < rows.length; at += 1) {
    const place = rows[at] ?? -1;
    const own = choices[at % coders];
    if (place >= 0 && own)
      own[place] = floatAt(own, place) + floatAt(counts, Math.floor(at / coders));
  }
  return choices;
}

/** The chance that two of these shares, drawn with replacement, are of one category. */
export function sumOfSquares(shares: Float64Array): number {
  let sum = 0;
  for (const share of shares) sum += share * share;
  return sum;
}

/** True where more than one category occurs among units that can agree. */
export function varies({ sizes, counts, starts, slots }: RatedUnits): boolean {
  let only = -1;
  for (let row = 0; row < sizes.length; row += 1) {
    if (intAt(sizes, row) < 2 || floatAt(counts, row) <= 0) continue;
    for (let slot = intAt(starts, row); slot < intAt(starts, row + 1); slot += 1) {
      if (only >= 0 && slots[slot] !== only) return true;
      only = slots[slot] ?? -1;
    }
  }
  return false;
}

export const noVariation: UndefinedFigure = {
  value: null,
  reason: 'only one value was used: all agree, and by chance they would agree as well',
};

/** Why no unit can agree. */
export function nothingToCompare({ coders, sizes }: RatedUnits): UndefinedFigure {
  if (coders < 2) return { value: null, reason: 'it takes two coders, and there is one' };
  if (sizes.every((size) => size === 0)) return { value: null, reason: 'no unit was rated' };
  return { value: null, reason: 'no unit was rated by two coders' };
}

export const noOrder: UndefinedFigure = {
  value: null,
  reason: 'the order of the categories is not known: list them from low to high',
};

/** Where a measure takes two coders and there are others. */
export function twoCodersOnly({ coders }: RatedUnits): UndefinedFigure {
  return { value: null, reason: `it takes two coders, and there are ${coders}` };
}
