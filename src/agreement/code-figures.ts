/** Figures for one code at a time: each unit has it or has it not. */
import { codeMeasures } from './by-scale.js';
import type { Category, RatedUnits } from './contract.js';
import { type Figures, figuresOf, type IntervalOptions } from './estimate.js';
import { intAt, numberAt } from './number-at.js';
import { collectRows } from './rated-units.js';

/** In how many units the coders gave a code; only units that two coders or more rated. */
export interface CodeCounts {
  readonly n: number;
  /** All who rated the unit gave it. */
  readonly all: number;
  /** One coder alone gave it, by coder. */
  readonly only: Readonly<Record<string, number>>;
  /** Some gave it, more than one and not all. */
  readonly some: number;
  readonly none: number;
  /** The share of the units a coder rated that they gave the code; null where they rated none. */
  readonly prevalence: Readonly<Record<string, number | null>>;
}

export interface CodeFigures extends CodeCounts {
  readonly code: string;
  readonly measures: Figures;
}

/** @param interval without it, figures come without intervals */
export function codeFigures(
  units: RatedUnits,
  coders: readonly string[],
  code: string,
  interval: IntervalOptions | undefined,
): CodeFigures {
  const binary = unitsOfCode(units, code);
  const measures = figuresOf(binary, codeMeasures, interval);
  return { code, ...codeCounts(binary, coders), measures };
}

/** The same units, where a rating is 1 with the code and 0 without it. */
function unitsOfCode(units: RatedUnits, code: string): RatedUnits {
  const { coders, rows, counts, categories } = units;
  const has = Int32Array.from(categories, (category) => Number(hasCode(category, code)));
  const places = Array.from({ length: coders }, (_, coder) =>
    Int32Array.from(counts, (_, row) => {
      const place = rows[row * coders + coder] ?? -1;
      return place < 0 ? -1 : intAt(has, place);
    }),
  );
  return { ...collectRows(places, counts, [0, 1]), ordered: true };
}

function hasCode(category: Category, code: string): boolean {
  return typeof category === 'object' ? category.includes(code) : `${category}` === code;
}

function codeCounts(units: RatedUnits, names: readonly string[]): CodeCounts {
  const only: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
  const rated = names.map(() => 0);
  const given = names.map(() => 0);
  const sums = { n: 0, all: 0, some: 0, none: 0 };
  units.counts.forEach((count, row) => {
    const size = intAt(units.sizes, row);
    const ratings = names.map((_, coder) => units.rows[row * units.coders + coder] ?? -1);
    ratings.forEach((rating, coder) => {
      if (rating >= 0) rated[coder] = numberAt(rated, coder) + count;
      if (rating === 1) given[coder] = numberAt(given, coder) + count;
    });
    if (size < 2) return;
    sums.n += count;
    const giving = ratings.filter((rating) => rating === 1).length;
    const alone = names[ratings.indexOf(1)] ?? '';
    if (giving === 0) sums.none += count;
    else if (giving === size) sums.all += count;
    else if (giving === 1) only[alone] = (only[alone] ?? 0) + count;
    else sums.some += count;
  });
  const shares = names.map((name, coder) => {
    const all = numberAt(rated, coder);
    return [name, all === 0 ? null : numberAt(given, coder) / all] as const;
  });
  return { ...sums, only, prevalence: Object.fromEntries(shares) };
}
