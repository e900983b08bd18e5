/** Bars for CI, the paragraph for a paper, and studies that want no figure. */
import { describe, expect, it } from 'vitest';
import { gatesOf, readBar } from '../../src/agreement/gate.js';
import { methodsText } from '../../src/agreement/methods.js';
import { ratingReport, scaleOf } from '../../src/agreement/rating-report.js';
import { refuseReflexive } from '../../src/agreement/reflexive.js';
import { agreementOf } from '../../src/agreement/study-agreement.js';
import { studyFrom } from '../support/example-study.js';

const interval = { method: 'jackknife', seed: '1', resamples: 100 } as const;

function report(a: readonly (number | null)[], b: readonly (number | null)[]) {
  const table = { coders: ['A', 'B'], units: a.map((_, at) => `${at}`), ratings: [a, b] };
  return ratingReport(table, { scale: 'nominal', categories: [], interval });
}

describe('a bar', () => {
  // Cohen's kappa of this table: observed 3/4, expected 1/2.
  const { measures, codes } = report([1, 1, 2, 2], [1, 1, 2, 1]);

  it.each([
    ['cohen_kappa=0.5', true],
    ['cohen_kappa=0.51', false],
    ['kappa=.5', true],
    ['percent = 0.75', true],
  ])('%s is reached: %s', (text, passed) => {
    expect(gatesOf(measures, codes, [readBar(text)], false, 2)).toEqual([
      expect.objectContaining({ code: null, passed }),
    ]);
  });

  it('is held against each code', () => {
    const gates = gatesOf(measures, codes, [readBar('kappa=.4')], true, 2);
    expect(gates.map(({ code, measure, value }) => [code, measure, value])).toEqual([
      ['1', 'cohen_kappa', 0.5],
      ['2', 'cohen_kappa', 0.5],
    ]);
  });

  it('takes Conger’s kappa of three coders, since Cohen’s is one of two', () => {
    const ratings = [
      [1, 1, 2, 2],
      [1, 1, 2, 1],
      [1, 1, 2, 2],
    ];
    const table = { coders: ['A', 'B', 'C'], units: ['1', '2', '3', '4'], ratings };
    const { measures, codes } = ratingReport(table, { scale: 'nominal', categories: [], interval });
    // Observed (1 + 1 + 1 + 1/3) / 4; expected (1/2 + 1/2 + 1/2) / 3.
    expect(gatesOf(measures, codes, [readBar('kappa=.66')], false, 3)).toEqual([
      expect.objectContaining({
        measure: 'conger_kappa',
        value: expect.closeTo(2 / 3, 12),
        passed: true,
      }),
    ]);
  });

  it('is never reached by what is undefined, however low it is', () => {
    const same = report([1, 1], [1, 1]);
    expect(gatesOf(same.measures, same.codes, [readBar('alpha=-1')], false, 2)).toEqual([
      expect.objectContaining({
        value: null,
        passed: false,
        reason: expect.stringMatching(/only one value/),
      }),
    ]);
  });

  it.each(['alpha', 'alpha=', '=1', 'alpha=high', 'a=1=2', 'percent=80', 'alpha=-Infinity'])(
    '%s is none',
    (text) => {
      expect(() => readBar(text)).toThrow(/is no bar/);
    },
  );

  it('names a figure that there is', () => {
    expect(() => gatesOf(measures, codes, [readBar('cohen_kapa=1')], false, 2)).toThrow(
      /Did you mean "cohen_kappa"/,
    );
  });
});

describe('the paragraph for a paper', () => {
  const transcripts = { s1: 'P1: We trust her.\n\nP2: I hope so.\n\nP1: It was cold.\n' };
  const codings = ['anna trust s1:1', 'ben trust s1:1', 'anna hope s1:2'];

  it.each([
    ['turn', 'jackknife', /the speaking turn.*jackknife over units.*Tukey/s],
    [
      'sentence',
      'bootstrap',
      /the sentence.*bootstrap over units with 100 resamples \(seed 1\).*Efron/s,
    ],
    ['segment', 'krippendorff', /the passage.*bootstrap over pairs.*Hayes/s],
    ['character', 'jackknife', /Intervals are not given, since characters/],
  ] as const)('names unit %s, interval %s and what they rest on', async (unit, method, said) => {
    const study = await studyFrom({ transcripts, codings });
    const agreement = agreementOf(study, {
      coders: ['anna', 'ben'],
      unit,
      interval: { ...interval, method },
      bar: 0.667,
    });
    const text = methodsText(agreement, study);
    expect(text).toMatch(said);
    expect(text).toMatch(/Two coders \(anna and ben\).*"Care"/);
    expect(text).not.toMatch(/NaN|undefined \(not computed\)/);
  });

  it('says that a figure is undefined, and why', async () => {
    const study = await studyFrom({ transcripts, codings: ['anna trust s1:1'] });
    const agreement = agreementOf(study, {
      coders: ['anna', 'ben'],
      unit: 'turn',
      interval,
      bar: 0.667,
    });
    expect(methodsText(agreement, study)).toMatch(/undefined \(no unit was rated by two coders\)/);
  });
});

it('a reflexive study is left alone, unless it is asked all the same', () => {
  expect(() => refuseReflexive({ approach: 'reflexive' }, false)).toThrow(/not meant to agree/);
  expect(() => refuseReflexive({ approach: 'reflexive' }, true)).not.toThrow();
  expect(() => refuseReflexive({ approach: 'codebook' }, false)).not.toThrow();
});

describe('a table of ratings', () => {
  it('is one of sets where any rating is a list', () => {
    expect(scaleOf([[['a'], null]], undefined, 'x.json')).toBe('sets');
    expect(scaleOf([['a', null]], undefined, 'x.json')).toBe('nominal');
    expect(scaleOf([[1, 2]], 'ratio', 'x.json')).toBe('ratio');
    expect(() => scaleOf([[['a']]], 'interval', 'x.json')).toThrow(/a list is not interval/);
  });

  it('has one value for a number that is written in two ways, where it is one of numbers', () => {
    const table = {
      coders: ['A', 'B'],
      units: ['1', '2'],
      ratings: [
        ['1.0', '2'],
        ['1', '3'],
      ],
    };
    const numbers = ratingReport(table, { scale: 'interval', categories: [], interval });
    expect(numbers.disagreements.map(({ unit }) => unit)).toEqual(['2']);
    expect(numbers.measures['percent']?.value).toBe(0.5);
    const nominal = ratingReport(table, { scale: 'nominal', categories: [], interval });
    expect(nominal.measures['percent']?.value).toBe(0);
    expect(nominal.warnings).toEqual([
      '"1.0" and "1" are the same number, and count as 2 categories.',
    ]);
  });

  it('says what it counts as a value and looks like none', () => {
    const ratings = [
      ['NA', 'x', 'y'],
      ['x', 'x', '.'],
    ];
    const table = { coders: ['A', 'B'], units: ['1', '2', '3'], ratings };
    const warnings = (categories: string[]) =>
      ratingReport(table, { scale: 'nominal', categories, interval }).warnings;
    expect(warnings([])).toEqual([expect.stringMatching(/^Counted as values: "\." and "NA"\./)]);
    expect(warnings(['x', 'y', 'NA', '.'])).toEqual([]);
  });

  it('of sets counts a code once, and takes a text for the set of it alone', () => {
    const ratings = [
      [['a', 'a'], 'b', ['a']],
      [['a'], ['b'], ['b']],
    ];
    const table = { coders: ['A', 'B'], units: ['1', '2', '3'], ratings };
    const { disagreements, measures } = ratingReport(table, {
      scale: 'sets',
      categories: [],
      interval,
    });
    expect(disagreements.map(({ unit }) => unit)).toEqual(['3']);
    expect(measures['percent']?.value).toBeCloseTo(2 / 3, 12);
    // For a and for b alike: observed 2/3, expected 2/3 x 1/3 + 1/3 x 2/3.
    expect(measures['pooled_kappa']?.value).toBeCloseTo((2 / 3 - 4 / 9) / (5 / 9), 12);
  });

  it('warns of spellings, of strangers, and of an order nobody told', () => {
    const table = {
      coders: ['A', 'B'],
      units: ['1', '2'],
      ratings: [
        ['Low', 'low'],
        ['high', 'low'],
      ],
    };
    const plain = ratingReport(table, { scale: 'ordinal', categories: [], interval });
    expect(plain.warnings).toEqual([
      '"Low" and "low" differ in capitals only, and count as 2 categories.',
      expect.stringMatching(/order of the categories is not known/),
    ]);
    const listed = ratingReport(table, { scale: 'ordinal', categories: ['low', 'high'], interval });
    expect(listed.warnings[1]).toMatch(/^Not among the categories.*: Low\.$/);
    expect(listed.categories).toEqual(['low', 'high', 'Low']);
  });
});
