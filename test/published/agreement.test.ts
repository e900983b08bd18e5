/**
 * Agreement figures of papers and of other programs, paper by paper. They lie outside the repository; what a
 * checkout always has are the worked examples that each measure carries (test/contracts/measures.test.ts).
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Continuum, Figure, Measure, Ratings } from '../../src/agreement/contract.js';
import { measures } from '../../src/agreement/index.js';
import { rateUnits } from '../../src/agreement/rated-units.js';

const oracle = '../shared/oracle/agreement.json';

interface Expected {
  readonly name: string;
  readonly source: string;
  readonly measure: string;
  /** Ratings, or a continuum. */
  readonly data: Ratings | Continuum;
  readonly value: number | null | Readonly<Record<string, number>>;
  readonly tolerance: number;
}

const all: readonly Expected[] = existsSync(oracle) ? JSON.parse(readFileSync(oracle, 'utf8')) : [];
const byName = new Map<string, Measure>();
for (const load of Object.values(measures)) {
  const measure: Measure = await load();
  byName.set(measure.name, measure);
}

const known = all.filter((one) => compute(one) !== undefined);
const sources = [...new Set(known.map(({ source }) => source))];

it.skipIf(all.length === 0)(`meets more than 400 figures of ${oracle}, where that is there`, () => {
  expect(known.length).toBeGreaterThan(400);
});

describe.each(sources)('%s', (source) => {
  const here = known.filter((one) => one.source === source);
  it.each(here)('$name: $measure is $value', (expected) => {
    const figures = compute(expected) ?? [];
    expect(figures.length).toBeGreaterThan(0);
    for (const [figure, value] of figures) {
      if (value === null)
        expect(figure).toMatchObject({ value: null, reason: expect.stringMatching(/\w+ \w+/) });
      else
        expect(Math.abs((figure.value ?? Number.NaN) - value)).toBeLessThanOrEqual(
          expected.tolerance,
        );
    }
  });
});

/** Our figures beside those expected; undefined where the measure is not built in. */
function compute({ measure: asked, data, value }: Expected): [Figure, number | null][] | undefined {
  const [name = '', category] = asked.split(/[[\]]/);
  const single = typeof value === 'number' ? value : null;
  if ('continuum' in data) return ofContinuum(byName.get(name), data, value, category);
  if (!Array.isArray(data)) return undefined;
  const ratings: Ratings = data;
  if (name === 'fleiss_kappa_per_category') {
    return [[ratingFigure('fleiss_kappa', against(ratings, category ?? '')), single]];
  }
  if (name === 'pabak') return [[ratingFigure('brennan_prediger', ratings), single]];
  if (byName.get(name)?.of !== 'ratings') return undefined;
  return [[ratingFigure(name, ratings), single]];
}

function ofContinuum(
  measure: Measure | undefined,
  continuum: Continuum,
  value: Expected['value'],
  code: string | undefined,
): [Figure, number | null][] | undefined {
  if (measure?.of === 'continuum' && typeof value !== 'object') {
    return [[measure.measure(continuum), value]];
  }
  if (measure?.of === 'continuum') return [[measure.measure(continuum), null]];
  if (measure?.of !== 'code') return undefined;
  if (code !== undefined)
    return [[measure.measure(continuum, code), typeof value === 'number' ? value : null]];
  return Object.entries(value ?? {}).map(([label, one]) => [
    measure.measure(continuum, label),
    one,
  ]);
}

function ratingFigure(name: string, ratings: Ratings): Figure {
  const measure = byName.get(name);
  if (measure?.of !== 'ratings') throw new Error(`${name} is no measure of ratings`);
  return measure.measure(rateUnits(ratings));
}

/** One category against all others. */
function against(ratings: Ratings, category: string): Ratings {
  return ratings.map((coder) =>
    coder.map((rating) => (rating === null ? null : Number(`${rating}` === category))),
  );
}
