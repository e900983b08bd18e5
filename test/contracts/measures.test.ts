/** What every measure of agreement promises. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating, Ratings } from '../../src/agreement/contract.js';
import { measures } from '../../src/agreement/index.js';

const ratings: fc.Arbitrary<Ratings> = fc
  .array(fc.tuple(rating(), rating()), { maxLength: 30 })
  .map((units) => [units.map(([a]) => a), units.map(([, b]) => b)]);

function rating(): fc.Arbitrary<Rating> {
  return fc.constantFrom('a', 'b', 'c', null);
}

describe.each(Object.entries(measures))('the measure %s', async (id, load) => {
  const measure = await load();

  it('goes by the name of its file', () => {
    expect(measure.id).toBe(id);
  });

  it('gives the figure of its publication to the printed digits', () => {
    const { ratings: published, value, digits } = measure.example;
    const figure = measure.measure(published);
    expect(figure.value).not.toBeNull();
    expect(figure.value?.toFixed(digits)).toBe(value.toFixed(digits));
  });

  it('does not care what categories are called, nor who is named first', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const renamed = given.map((units) => units.map((one) => one && `category ${one}`));
        const figure = measure.measure(given).value;
        for (const other of [measure.measure(renamed), measure.measure([...given].reverse())]) {
          if (figure === null) expect(other.value).toBeNull();
          else expect(other.value).toBeCloseTo(figure, 12);
        }
      }),
    );
  });

  it('is a number or says why it is none, and never NaN', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const figure = measure.measure(given);
        if (figure.value === null) expect(figure.reason).toMatch(/\w+ \w+/);
        else expect(Number.isFinite(figure.value)).toBe(true);
      }),
    );
  });
});

const oracle = '../shared/oracle/agreement.json';

describe.skipIf(!existsSync(oracle))(`cohen-kappa against the values of ${oracle}`, () => {
  it.each(existsSync(oracle) ? readCases('cohen_kappa') : [])('$name', async (expected) => {
    const measure = await measures['cohen-kappa']();
    const figure = measure.measure(
      expected.data.map((units) => units.map((one) => (one === null ? null : String(one)))),
    );
    if (expected.value === null) expect(figure.value).toBeNull();
    else {
      const difference = Math.abs((figure.value ?? Number.NaN) - expected.value);
      expect(difference).toBeLessThanOrEqual(expected.tolerance);
    }
  });
});

interface OracleCase {
  readonly name: string;
  readonly measure: string;
  readonly data: readonly (readonly (string | number | null)[])[];
  readonly value: number | null;
  readonly tolerance: number;
}

function readCases(measure: string): OracleCase[] {
  const cases: OracleCase[] = JSON.parse(readFileSync(oracle, 'utf8'));
  return cases.filter((one) => one.measure === measure);
}
