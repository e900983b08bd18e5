import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allToUnits, toUnits } from '../../src/text/offsets.js';

describe('positions converted all at once', () => {
  it('are those converted one by one', () => {
    const rising = fc.array(fc.nat(12)).map((steps) => steps.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), rising, (text, points) => {
        expect(allToUnits(text, points)).toEqual(points.map((point) => toUnits(text, point)));
      }),
    );
  });

  it('count an emoji as one', () => {
    expect(allToUnits('a😀b😀', [0, 1, 2, 3, 4, 9])).toEqual([0, 1, 3, 4, 6, 6]);
  });
});
