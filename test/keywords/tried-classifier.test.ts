/** When a classifier speaks: where it was right on passages that were held back. */
import { describe, expect, it } from 'vitest';
import type { PlacedPassage } from '../../src/keywords/coded-passages.js';
import { trainTried } from '../../src/keywords/tried-classifier.js';

const things = ['kettle', 'ladder', 'window', 'pencil', 'carpet', 'bottle', 'button', 'garden'];

/** Passages in turn about buses, about secrets and about nothing, in blocks of six. */
function passages(count: number, codeOf: (at: number) => readonly string[]): PlacedPassage[] {
  return Array.from({ length: count }, (_, at) => {
    const said = ['The bus was late', 'She kept my secret', 'There is tea'][at % 3];
    const text = `${said}, ${things[at % 8]} and ${things[(at + 3) % 8]}.`;
    return { line: at + 1, block: Math.floor(at / 6), text, codes: codeOf(at) };
  });
}

const byTopic = (at: number) => [['waiting'], ['trust'], []][at % 3] ?? [];

describe('a classifier that was tried', () => {
  it('speaks where it was right on what it had not learned from', () => {
    const { cut } = trainTried(passages(48, byTopic), 'en');
    expect(cut).toBeGreaterThan(1);
    expect(cut).toBeLessThan(Number.POSITIVE_INFINITY);
  });

  it('stays silent where codes have nothing to do with words', () => {
    const atRandom = (at: number) => [['waiting'], ['trust'], []][(at * 7 + (at >> 2)) % 3] ?? [];
    const { cut } = trainTried(passages(48, atRandom), 'en');
    expect(cut).toBe(Number.POSITIVE_INFINITY);
  });

  it('speaks less where it disturbs more than one in ten of the passages without a code', () => {
    // Of ten passages without a code, so many tell of a bus all the same; ninety have a code and do.
    const withBuses = (count: number) =>
      Array.from({ length: 100 }, (_, at): PlacedPassage => {
        const isBare = at % 10 === 9;
        const said = isBare && at >= 10 * count ? 'There is tea' : 'The bus was late';
        const text = `${said}, ${things[at % 8]} and ${things[(at + 3) % 8]}.`;
        return { line: at + 1, block: at, text, codes: isBare ? [] : ['waiting'] };
      });
    const { cut } = trainTried(withBuses(0), 'en');
    expect(trainTried(withBuses(3), 'en').cut).toBeGreaterThan(cut);
  });

  it('holds back whole blocks: a hand that repeats itself proves nothing', () => {
    const repeated = things.flatMap((thing, block) =>
      [0, 1, 2, 3].map((at) => ({
        ...{ line: block * 4 + at + 1, block, text: `${thing} ${thing} number ${at}` },
        codes: block % 2 === 0 ? ['waiting'] : [],
      })),
    );
    expect(trainTried(repeated, 'en').cut).toBe(Number.POSITIVE_INFINITY);
    const mixed = repeated.map((one) => ({ ...one, block: 0 }));
    expect(trainTried(mixed, 'en').cut).toBeLessThan(Number.POSITIVE_INFINITY);
  });

  it.each([
    ['no passage', []],
    ['one passage', passages(1, byTopic)],
    ['passages without any code', passages(12, () => [])],
  ])('stays silent with %s', (_, few) => {
    expect(trainTried(few, 'en').cut).toBe(Number.POSITIVE_INFINITY);
  });
});
