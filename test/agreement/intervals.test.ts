/** Intervals around figures of agreement. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaNominal } from '../../src/agreement/alpha-nominal.js';
import { alphaOrdinal } from '../../src/agreement/alpha-ordinal.js';
import { brennanPrediger } from '../../src/agreement/brennan-prediger.js';
import { cohenKappa } from '../../src/agreement/cohen-kappa.js';
import type { RatingMeasure, Ratings } from '../../src/agreement/contract.js';
import { type Estimate, estimate } from '../../src/agreement/estimate.js';
import { percent } from '../../src/agreement/percent.js';
import { randomFrom } from '../../src/agreement/random.js';
import { rateUnits } from '../../src/agreement/rated-units.js';
import {
  ratingsFromLines,
  ratingsFromTable,
  ratingsFromWords,
} from '../../src/agreement/ratings.js';
import { binomial, resampled } from '../../src/agreement/resample.js';

type Method = 'jackknife' | 'bootstrap' | 'krippendorff';

function intervalOf(
  measure: RatingMeasure,
  ratings: Ratings,
  method: Method,
  seed = '1',
): Estimate {
  const [figure] = estimate(rateUnits(ratings), [measure], { method, seed, resamples: 4000 });
  if (!figure) throw new Error('no figure');
  return figure;
}

const cohen = ratingsFromTable([
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
]);

// Fleiss 1971, p. 379: 30 patients, 6 psychiatrists.
const fleiss = ratingsFromWords(
  '444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333 144444 224445 333335 111455 111112 224444 133555 555555 244444 224555 114444 144445 222224 111155 224444 133333 555555',
);

describe('the jackknife over units', () => {
  it('has the standard error of a proportion for percent agreement', () => {
    // 140 of 200 agree: sqrt(.7 x .3 / 199).
    expect(intervalOf(percent, cohen, 'jackknife').se).toBeCloseTo(
      Math.sqrt((0.7 * 0.3) / 199),
      12,
    );
  });

  it("has irrCAC's standard error and interval for Brennan and Prediger's kappa of Cohen's table", () => {
    const figure = intervalOf(brennanPrediger, cohen, 'jackknife');
    expect(figure.se).toBeCloseTo(0.04873, 4);
    expect(figure.ci?.map((end) => end.toFixed(3))).toEqual(['0.454', '0.646']);
  });

  it("has vcd's large-sample standard error for Cohen's kappa to the third digit", () => {
    expect(intervalOf(cohenKappa, cohen, 'jackknife').se).toBeCloseTo(0.051, 3);
  });

  it('gives the same for units counted in rows as for each unit left out by hand', () => {
    const ratings = ratingsFromLines('1 1 2 2 3 1 1 2', '1 2 2 2 3 1 . 2', '1 1 2 3 3 2 1 .');
    const without = Array.from({ length: 8 }, (_, unit) => {
      const left = ratings.map((coder) => coder.filter((_, at) => at !== unit));
      return alphaNominal.measure(rateUnits(left)).value ?? Number.NaN;
    });
    const mean = without.reduce((sum, value) => sum + value, 0) / 8;
    const squares = without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    expect(intervalOf(alphaNominal, ratings, 'jackknife').se).toBeCloseTo(
      Math.sqrt((squares * 7) / 8),
      12,
    );
  });

  it('leaves out groups where rows are many, and comes near the same', () => {
    // 3,000 units, each a row of its own: numbers without end.
    const random = randomFrom('rows');
    const truth = Array.from({ length: 3000 }, () => random() * 100);
    const ratings = [truth, truth.map((value) => value + random() * 40)];
    const alpha = { ...alphaOrdinal };
    const few = intervalOf(alpha, ratings, 'jackknife');
    const drawn = estimate(rateUnits(ratings), [alpha], {
      method: 'bootstrap',
      seed: '1',
      resamples: 200,
    });
    const se = drawn[0]?.se ?? 0;
    expect(few.se).toBeGreaterThan(se * 0.8);
    expect(few.se).toBeLessThan(se * 1.25);
  });
});

describe('the bootstrap over units', () => {
  it('repeats itself with its seed, and not with another', () => {
    const first = intervalOf(alphaNominal, fleiss, 'bootstrap', 'a');
    expect(intervalOf(alphaNominal, fleiss, 'bootstrap', 'a')).toEqual(first);
    expect(intervalOf(alphaNominal, fleiss, 'bootstrap', 'b')).not.toEqual(first);
  });

  it("has the interval of other programs for alpha of Fleiss' patients: .318 to .525", () => {
    const [low = 0, high = 0] = intervalOf(alphaNominal, fleiss, 'bootstrap').ci ?? [];
    expect(Math.abs(low - 0.318)).toBeLessThan(0.015);
    expect(Math.abs(high - 0.525)).toBeLessThan(0.015);
  });

  it('counts the resamples that say nothing', () => {
    const figure = intervalOf(alphaNominal, ratingsFromLines('0 0 0 1', '0 0 0 0'), 'bootstrap');
    // A resample without the fourth unit does not vary: (3/4)^4 of them.
    expect(figure).toMatchObject({ dropped: expect.any(Number) });
    const share = 'dropped' in figure ? figure.dropped / 4000 : 0;
    expect(Math.abs(share - 0.3164)).toBeLessThan(0.03);
  });
});

describe("Krippendorff's bootstrap", () => {
  it("has the interval of other programs for alpha of Fleiss' patients: .374 to .493", () => {
    const [low = 0, high = 0] = intervalOf(alphaNominal, fleiss, 'krippendorff').ci ?? [];
    expect(Math.abs(low - 0.374)).toBeLessThan(0.008);
    expect(Math.abs(high - 0.493)).toBeLessThan(0.008);
  });

  it('is one of alpha, and says so', () => {
    expect(intervalOf(cohenKappa, cohen, 'krippendorff')).toMatchObject({
      se: null,
      ci: null,
      why: "Krippendorff's bootstrap is one of alpha",
    });
  });
});

it('there is no interval where nobody ever differed', () => {
  const figure = intervalOf(alphaNominal, ratingsFromLines('1 2 1 2', '1 2 1 2'), 'jackknife');
  expect(figure).toMatchObject({
    value: 1,
    ci: null,
    why: expect.stringMatching(/nobody ever differed/),
  });
});

describe('drawing units again', () => {
  it('draws as many as there are, and none of a row that has none', () => {
    const counts = fc.array(fc.nat(300), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(counts, fc.string(), (sizes, seed) => {
        const drawn = resampled(Float64Array.from(sizes), randomFrom(seed));
        const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);
        expect(sum(drawn)).toBe(sum(sizes));
        sizes.forEach((size, row) => {
          if (size === 0) expect(drawn[row]).toBe(0);
        });
      }),
    );
  });

  it.each([
    [12, 0.2],
    [40, 0.5],
    [1000, 0.31],
    [100_000, 0.9],
  ])('of %d tries with a chance of %d has the mean and the spread of a binomial', (n, p) => {
    const random = randomFrom(`${n} ${p}`);
    const drawn = Array.from({ length: 20_000 }, () => binomial(n, p, random));
    const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
    const variance = drawn.reduce((sum, one) => sum + (one - mean) ** 2, 0) / drawn.length;
    const spread = Math.sqrt(n * p * (1 - p));
    // Five standard errors of the mean, and of the variance.
    expect(Math.abs(mean - n * p)).toBeLessThan((5 * spread) / Math.sqrt(20_000));
    expect(Math.abs(variance / spread ** 2 - 1)).toBeLessThan(5 * Math.sqrt(2 / 20_000));
  });
});
