/** The unitizing alphas against a count of characters: what their closed form stands for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Continuum, LabelledStretch } from '../../src/agreement/contract.js';
import {
  bar_u_alpha_2016,
  cohen_kappa,
  cu_alpha_2016,
  nvivo_char_kappa,
  u_alpha_2016,
} from '../../src/agreement/library.js';

const length = 40;

const layer: fc.Arbitrary<LabelledStretch[]> = fc
  .array(fc.tuple(fc.constantFrom('a', 'b'), fc.nat(4), fc.integer({ min: 1, max: 8 })), {
    maxLength: 6,
  })
  .map((marks) => {
    let at = 0;
    return marks.flatMap(([label, gap, long]) => {
      const start = at + gap;
      at = start + long;
      return at <= length ? [[label, start, at] as const] : [];
    });
  });

const continua: fc.Arbitrary<Continuum> = fc
  .array(layer, { minLength: 2, maxLength: 2 })
  .map((coders) => ({ continuum: length, coders }));

/** One character as one coder has it: its label, and the number of its stretch, or -1 in a gap. */
function characters(stretches: readonly LabelledStretch[]) {
  return Array.from({ length }, (_, at) => {
    const stretch = stretches.findIndex(([, start, end]) => start <= at && at < end);
    return { label: stretches[stretch]?.[0] ?? '', stretch };
  });
}

/**
 * 1 - observed / expected by counting: expected runs over all pairs of characters of all coders but those
 * inside one stretch of one coder, and a character of a gap with itself.
 */
function byCounting({ coders }: Continuum, label: (one: string) => string, marked: boolean) {
  const all = coders.map(characters);
  const [first = [], second = []] = all;
  const kept = first.map(
    (one, at) => !marked || (one.stretch >= 0 && (second[at]?.stretch ?? -1) >= 0),
  );
  const pool = all.flatMap((own, coder) =>
    own.map((one, at) => ({ ...one, coder, at })).filter(({ at }) => kept[at]),
  );
  let [observed, expected, pairs] = [0, 0, 0];
  first.forEach((one, at) => {
    if (kept[at] && label(one.label) !== label(second[at]?.label ?? '')) observed += 2;
  });
  for (const one of pool) {
    for (const other of pool) {
      const isGap = one.stretch < 0 && one.coder === other.coder && one.at === other.at;
      const isOne = one.stretch >= 0 && one.coder === other.coder && one.stretch === other.stretch;
      if (isGap || isOne) continue;
      pairs += 1;
      if (label(one.label) !== label(other.label)) expected += 1;
    }
  }
  return expected === 0 ? null : 1 - observed / pool.length / (expected / pairs);
}

function same(figure: number | null, counted: number | null): void {
  if (counted === null) expect(figure).toBeNull();
  else expect(figure).toBeCloseTo(counted, 9);
}

describe('counted character by character', () => {
  it('u-alpha is the same', () => {
    fc.assert(
      fc.property(continua, (continuum) => {
        same(
          u_alpha_2016(continuum).value,
          byCounting(continuum, (label) => label, false),
        );
      }),
    );
  });

  it('|u-alpha of one code is u-alpha', () => {
    fc.assert(
      fc.property(continua, ({ coders }) => {
        const one = {
          continuum: length,
          coders: coders.map((own) => own.map(([, start, end]) => ['a', start, end] as const)),
        };
        same(
          bar_u_alpha_2016(one).value,
          byCounting(one, (label) => label, false),
        );
      }),
    );
  });

  it('cu-alpha is the same', () => {
    fc.assert(
      fc.property(continua, (continuum) => {
        same(
          cu_alpha_2016(continuum).value,
          byCounting(continuum, (label) => label, true),
        );
      }),
    );
  });

  it('character kappa is Cohen’s kappa', () => {
    fc.assert(
      fc.property(continua, (continuum) => {
        const ratings = continuum.coders.map((own) =>
          characters(own).map(({ label }) => Number(label === 'a')),
        );
        same(nvivo_char_kappa(continuum, 'a').value, cohen_kappa(ratings).value);
      }),
    );
  });
});

it('a coder whose stretches overlap is refused, for a continuum has one layer', () => {
  const coders = [[['a', 0, 5] as const, ['b', 3, 8] as const], []];
  expect(() => u_alpha_2016({ continuum: 10, coders })).toThrow(/overlaps another/);
});
