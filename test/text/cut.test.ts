/** What of a line is shown in the columns there are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningWithin, endWithin } from '../../src/text/cut.js';
import { widthOf } from '../../src/text/width.js';

describe('a line that is too wide', () => {
  it.each<[string, number, string]>([
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two…'],
    ['one two three', 8, 'one two…'],
    ['one two three', 7, 'one…'],
    ['abcdefgh', 5, 'abcd…'],
    // A Chinese letter takes two columns.
    ['我们敲门了', 10, '我们敲门了'],
    ['我们敲门了', 9, '我们敲门…'],
    ['我们敲门了', 8, '我们敲…'],
    ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 5, '👩‍👩‍👧👩‍👩‍👧…'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
  ])('begins: %s in %i columns', (text, width, cut) => {
    expect(beginningWithin(text, width)).toBe(cut);
  });

  it.each<[string, number, string]>([
    ['one two three', 13, 'one two three'],
    ['one two three', 12, '…two three'],
    ['one two three', 10, '…two three'],
    ['one two three', 9, '…three'],
    ['abcdefgh', 5, '…efgh'],
    ['我们敲门了', 9, '…们敲门了'],
    ['我们敲门了', 8, '…敲门了'],
    ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 5, '…👩‍👩‍👧👩‍👩‍👧'],
    // The space before a word that follows stays.
    ['one two three ', 9, '…three '],
  ])('ends: %s in %i columns', (text, width, cut) => {
    expect(endWithin(text, width)).toBe(cut);
  });

  it('has no more columns than there are, and only what was said', () => {
    const sign = fc.constantFrom('a', 'bc', ' ', '扉', '👩‍👩‍👧', 'e\u0301', 'ש', '\u0301', '🇳🇴');
    const text = fc.array(sign, { maxLength: 40 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 40 }), (said, width) => {
        const [front, back] = [beginningWithin(said, width), endWithin(said, width)];
        expect(widthOf(front)).toBeLessThanOrEqual(width);
        expect(widthOf(back)).toBeLessThanOrEqual(width);
        expect(said.startsWith(front.replace(/…$/u, ''))).toBe(true);
        expect(said.endsWith(back.replace(/^…/u, ''))).toBe(true);
      }),
    );
  });

  it('is cut as quickly where it has no end', () => {
    expect(beginningWithin('扉'.repeat(3_000_000), 20)).toBe(`${'扉'.repeat(9)}…`);
    expect(endWithin('扉'.repeat(3_000_000), 20)).toBe(`…${'扉'.repeat(9)}`);
  });
});
