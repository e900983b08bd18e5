/** What every measure of agreement promises. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  Continuum,
  Figure,
  LabelledStretch,
  Measure,
  Rating,
  Ratings,
} from '../../src/agreement/contract.js';
import { measures } from '../../src/agreement/index.js';
import { rateUnits } from '../../src/agreement/rated-units.js';

/** What measures are fed with, whatever they are of. */
interface Given {
  readonly ratings: Ratings;
  readonly continuum: Continuum;
}

const stretches: fc.Arbitrary<LabelledStretch[]> = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(5), fc.integer({ min: 1, max: 9 })), {
    maxLength: 6,
  })
  .map((marks) => {
    let at = 0;
    return marks.map(([label, gap, length]) => {
      const start = at + gap;
      at = start + length;
      return [label, start, at] as const;
    });
  });

function given(scale: string): fc.Arbitrary<Given> {
  const value: fc.Arbitrary<Rating> =
    scale === 'sets'
      ? fc.subarray(['a', 'b', 'c'])
      : scale === 'binary'
        ? fc.constantFrom(0, 1)
        : fc.constantFrom(0, 1, 2, 3);
  const rating = fc.oneof({ weight: 4, arbitrary: value }, fc.constant(null));
  return fc.record({
    ratings: fc
      .array(fc.tuple(rating, rating), { maxLength: 30 })
      .map((units) => [units.map(([a]) => a), units.map(([, b]) => b)]),
    continuum: fc.tuple(stretches, stretches).map(([a, b]) => ({ continuum: 100, coders: [a, b] })),
  });
}

function figureOf(measure: Measure, { ratings, continuum }: Given, code = 'a'): Figure {
  switch (measure.of) {
    case 'ratings':
      return measure.measure(rateUnits(ratings, measure.scale === 'binary' ? [0, 1] : []));
    case 'continuum':
      return measure.measure(continuum);
    case 'code':
      return measure.measure(continuum, code);
  }
}

function exampleOf(measure: Measure): Figure {
  switch (measure.of) {
    case 'ratings':
      return measure.measure(rateUnits(measure.example.ratings, measure.example.categories));
    case 'continuum':
      return measure.measure(measure.example.continuum);
    case 'code':
      return measure.measure(measure.example.continuum, measure.example.code);
  }
}

function swapped({ ratings, continuum }: Given): Given {
  return {
    ratings: [...ratings].reverse(),
    continuum: { ...continuum, coders: [...continuum.coders].reverse() },
  };
}

/** Other names, in the same order where the order means something. */
function renamed({ ratings, continuum }: Given, scale: string): Given {
  const name = (label: string) => `code ${label}`;
  const rename = (rating: Rating): Rating => {
    if (rating === null) return null;
    if (typeof rating === 'object') return rating.map(name);
    return scale === 'nominal' ? name(`${rating}`) : rating;
  };
  return {
    ratings: ratings.map((coder) => coder.map(rename)),
    continuum: {
      ...continuum,
      coders: continuum.coders.map((coder) =>
        coder.map(([label, start, end]) => [name(label), start, end] as const),
      ),
    },
  };
}

describe.each(Object.entries(measures))('the measure %s', async (id, load) => {
  const measure: Measure = await load();
  const scale = measure.of === 'ratings' ? measure.scale : 'spans';

  it('goes by the name of its file', () => {
    expect(measure.id).toBe(id);
    expect(measure.name).toMatch(new RegExp(`^${id.replaceAll('-', '_')}`));
  });

  it('gives the figure of its publication to the printed digits', () => {
    const { value, digits } = measure.example;
    expect(exampleOf(measure).value?.toFixed(digits)).toBe(value.toFixed(digits));
  });

  it('does not care what categories are called, nor who is named first', () => {
    fc.assert(
      fc.property(given(scale), (data) => {
        const figure = figureOf(measure, data).value;
        const others = [
          figureOf(measure, renamed(data, scale), 'code a'),
          figureOf(measure, swapped(data)),
        ];
        for (const other of others) {
          if (figure === null) expect(other.value).toBeNull();
          else expect(other.value).toBeCloseTo(figure, 9);
        }
      }),
    );
  });

  it('is a number of at most 1, or says why it is none, and never NaN', () => {
    fc.assert(
      fc.property(given(scale), (data) => {
        const figure = figureOf(measure, data);
        if (figure.value === null) expect(figure.reason).toMatch(/\w+ \w+/);
        else {
          expect(Number.isFinite(figure.value)).toBe(true);
          expect(figure.value).toBeLessThanOrEqual(1 + 1e-9);
          expect(figure.n).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('is 1 for coders who never differ, or says that nothing varies', () => {
    fc.assert(
      fc.property(given(scale), ({ ratings: [first = []], continuum }) => {
        const [own = []] = continuum.coders;
        const alike = { ratings: [first, first], continuum: { ...continuum, coders: [own, own] } };
        const figure = figureOf(measure, alike);
        if (figure.value === null) expect(figure.reason).toMatch(/\w+ \w+/);
        else expect(figure.value).toBeCloseTo(1, 9);
      }),
    );
  });

  it('says that one coder is not enough', () => {
    const one = {
      ratings: [[0, 1, 1]],
      continuum: { continuum: 9, coders: [[['a', 1, 5]]] },
    } as const;
    expect(figureOf(measure, one)).toMatchObject({
      value: null,
      reason: expect.stringMatching(/two coders/),
    });
  });
});
