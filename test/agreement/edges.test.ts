/** Ratings that a measure cannot take, and tables that are large in one direction. */
import { describe, expect, it } from 'vitest';
import { alphaInterval } from '../../src/agreement/alpha-interval.js';
import { alphaJaccard } from '../../src/agreement/alpha-jaccard.js';
import { alphaOrdinal } from '../../src/agreement/alpha-ordinal.js';
import { alphaRatio } from '../../src/agreement/alpha-ratio.js';
import { codeWarnings } from '../../src/agreement/code-warnings.js';
import { comparedCoders } from '../../src/agreement/compared-coders.js';
import { estimate } from '../../src/agreement/estimate.js';
import {
  alpha_interval,
  alpha_jaccard,
  alpha_nominal,
  alpha_ordinal,
  alpha_ratio,
  cohen_kappa,
  positive_agreement,
  weighted_kappa_linear,
} from '../../src/agreement/library.js';
import { rateUnits } from '../../src/agreement/rated-units.js';
import { ratingsFromLines } from '../../src/agreement/ratings.js';
import { studyFrom } from '../support/example-study.js';

// Krippendorff 2011, example C.
const example = ratingsFromLines(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);

describe('a scale that the ratings do not have', () => {
  const words = [
    ['low', 'high', 'low'],
    ['low', 'high', 'high'],
  ];

  it.each([
    ['alpha_ordinal', alpha_ordinal, /order of the categories is not known/],
    ['weighted_kappa_linear', weighted_kappa_linear, /order of the categories is not known/],
    ['alpha_interval', alpha_interval, /“high” is no number/],
    ['alpha_ratio', alpha_ratio, /“high” is no number/],
  ])('%s says so', (_, measure, reason) => {
    expect(measure(words)).toMatchObject({ value: null, reason: expect.stringMatching(reason) });
  });

  it('is no ratio scale where a number is below zero', () => {
    const ratings = [
      [-1, 2, 0],
      [1, 2, 0],
    ];
    expect(alpha_ratio(ratings)).toMatchObject({
      value: null,
      reason: expect.stringMatching(/^-1 is below zero/),
    });
  });

  it('has an order once it is told', () => {
    expect(alpha_ordinal(words, ['low', 'high']).value).toBeCloseTo(4 / 9, 12);
  });

  it('has no interval either', () => {
    const units = rateUnits(words);
    for (const measure of [alphaOrdinal, alphaInterval, alphaRatio]) {
      const [figure] = estimate(units, [measure], {
        method: 'krippendorff',
        seed: '1',
        resamples: 9,
      });
      expect(figure).toMatchObject({ value: null, ci: null });
    }
  });

  it('positive agreement takes two categories', () => {
    expect(
      positive_agreement([
        [1, 2, 3],
        [1, 2, 2],
      ]),
    ).toMatchObject({ value: null, reason: expect.stringMatching(/two categories/) });
  });

  it('a kappa for two coders says that there are more', () => {
    expect(cohen_kappa(example)).toMatchObject({
      value: null,
      reason: 'it takes two coders, and there are 4',
    });
  });
});

it("Krippendorff's bootstrap knows the distances of every scale", () => {
  const units = rateUnits(example);
  const measures = [alphaOrdinal, alphaInterval, alphaRatio];
  const figures = estimate(units, measures, { method: 'krippendorff', seed: '1', resamples: 500 });
  for (const { value, ci } of figures) {
    expect(ci?.[0]).toBeLessThan(value ?? 0);
    expect(ci?.[1]).toBeGreaterThan(value ?? 1);
  }
  const sets = rateUnits([
    [['a'], ['a', 'b'], ['b'], ['a']],
    [['a'], ['b'], ['b'], ['b']],
  ]);
  const [figure] = estimate(sets, [alphaJaccard], {
    method: 'krippendorff',
    seed: '1',
    resamples: 500,
  });
  expect(figure?.ci?.[0]).toBeLessThan(figure?.value ?? 0);
});

describe('ratings', () => {
  it('need a value or null from every coder for each unit', () => {
    expect(() => alpha_nominal([[1, 2], [1]])).toThrow(/for each unit/);
  });

  it('are one category as number and as text, and one set in any order', () => {
    expect(
      alpha_nominal([
        [1, 2],
        ['1', '2'],
      ]).value,
    ).toBe(1);
    expect(
      alpha_jaccard([
        [['a', 'b'], []],
        [['b', 'a'], []],
      ]).value,
    ).toBe(1);
  });

  it('may come from more coders than a number can hold rows of', () => {
    const coder = Array.from({ length: 20 }, (_, unit) => unit % 10);
    const coders = Array.from({ length: 26 }, () => coder);
    expect(alpha_nominal(coders).value).toBe(1);
  });

  it('of codes beyond 32 keep apart', () => {
    const codes = Array.from({ length: 70 }, (_, at) => [`code-${at}`]);
    expect(alpha_jaccard([codes, codes]).value).toBe(1);
    const shifted = [...codes.slice(32), ...codes.slice(0, 32)];
    expect(alpha_jaccard([codes, shifted]).value).toBeLessThan(0);
  });
});

it('too many different sets are left to the jackknife, which takes what a unit changes', () => {
  const sets = Array.from({ length: 1600 }, (_, at) => [`a${at % 40}`, `b${Math.floor(at / 40)}`]);
  const others = sets.map((set, at) => (at % 5 === 0 ? set.slice(1) : set));
  const units = rateUnits([sets, others]);
  const [drawn] = estimate(units, [alphaJaccard], { method: 'bootstrap', seed: '1', resamples: 5 });
  expect(drawn).toMatchObject({ ci: null, why: expect.stringMatching(/--ci jackknife/) });
  const [left] = estimate(units, [alphaJaccard], { method: 'jackknife', seed: '1', resamples: 5 });
  expect(left?.ci?.[0]).toBeLessThan(left?.value ?? 0);
});

it('codes on nearly every unit are as hard to judge as rare ones', () => {
  const code = { code: 'talk', n: 100, all: 97, only: { a: 1, b: 1 }, some: 0, none: 1 };
  const warned = codeWarnings(
    [{ ...code, prevalence: { a: 0.98, b: 0.98 }, measures: {} }],
    2,
    0.667,
  );
  expect(warned.map(({ kind, codes }) => [kind, codes])).toEqual([
    ['common', ['talk']],
    ['too-few-units', ['talk']],
  ]);
  const always = {
    ...code,
    all: 100,
    only: { a: 0, b: 0 },
    none: 0,
    prevalence: { a: 1, b: 1 },
    measures: {},
  };
  expect(codeWarnings([always], 2, 0.667)[1]?.message).toMatch(
    /no number is enough where every unit has one/,
  );
});

it('a bar of 0 and one of 1 are said as they are', () => {
  const code = { code: 'talk', n: 10, all: 4, only: { a: 1, b: 0 }, some: 0, none: 5 };
  const half = { ...code, prevalence: { a: 0.5, b: 0.4 }, measures: {} };
  const said = (bar: number) => codeWarnings([half], 2, bar)[0]?.message;
  expect(said(0)).toMatch(/from an alpha of 0 /);
  expect(said(1)).toMatch(/from an alpha of 1 .*no number is enough to show full agreement/);
});

it('nobody, or one alone, is nobody to compare', async () => {
  const transcripts = { s1: 'P1: We trust her.\n\nP2: I hope so.\n' };
  const nobody = await studyFrom({ transcripts });
  expect(() => comparedCoders(nobody, [])).toThrow(/Nobody has coded/);
  const alone = await studyFrom({ transcripts, codings: ['anna trust s1:1'] });
  expect(() => comparedCoders(alone, [])).toThrow(/Only anna has coded/);
  expect(comparedCoders(alone, ['anna', 'ben'])).toEqual(['anna', 'ben']);
});
