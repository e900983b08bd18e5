/** How wide text stands on a terminal, and where its lines break. */
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { padEnd, padStart, widthOf, wrap } from '../../src/text/width.js';

describe('the width of a text', () => {
  it.each([
    ['plain letters', 'walking alongside', 17],
    ['letters with accents', 'Åse går', 7],
    ['an accent of its own', 'e\u0301', 1],
    ['Chinese letters, two columns each', '家族', 4],
    ['a family of three, one emoji', '👩‍👩‍👧', 2],
    ['nothing', '', 0],
  ])('%s', (_, text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it('is the same for a letter alone and in a long text, however long the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), (text) => {
        const apart = `${text} `;
        expect(widthOf(apart.repeat(520))).toBe(520 * widthOf(apart));
      }),
      { numRuns: 40 },
    );
  });

  it('of every letter of the basic plane is what string-width says of it', () => {
    const different: string[] = [];
    for (let code = 0x20; code <= 0xffff; code += 1) {
      const letter = String.fromCharCode(code);
      if (/[\p{Cs}\p{Co}\p{Cn}\p{Cc}]/u.test(letter)) continue;
      if (widthOf(letter) !== stringWidth(letter)) different.push(code.toString(16));
    }
    expect(different).toEqual([]);
  });

  it.each(['👩‍👩‍👧', '🇳🇴', '👍🏽', '❤️', '1️⃣', '家', 'ｱ', 'Å', '각', 'नि', '…', '😀'])(
    'of %s is what string-width says',
    (grapheme) => {
      expect(widthOf(grapheme)).toBe(stringWidth(grapheme));
    },
  );

  it('is reached with spaces on either side', () => {
    expect(padEnd('家族', 6)).toBe('家族  ');
    expect(padStart('12', 4)).toBe('  12');
    expect(padEnd('too long', 3)).toBe('too long');
  });
});

describe('lines', () => {
  it.each([
    ['stay whole where they fit', 'being there', 11, ['being there']],
    ['break at spaces', 'being there when it counts', 11, ['being there', 'when it', 'counts']],
    ['break where the text does', 'one\ntwo', 20, ['one', 'two']],
    [
      'break inside a word only when it is too wide',
      'a Zusammenarbeit b',
      6,
      ['a', 'Zusamm', 'enarbe', 'it b'],
    ],
    ['keep two columns for a wide letter', '家族支援', 5, ['家族', '支援']],
    [
      'do not cut a letter from its accent',
      'e\u0301e\u0301e\u0301',
      2,
      ['e\u0301e\u0301', 'e\u0301'],
    ],
    ['keep no-break spaces together', 'see p.\u00a012 there', 10, ['see p.\u00a012', 'there']],
    ['keep spaces inside a line', 'a  b', 4, ['a  b']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  const anyText = fc.string({
    unit: fc.oneof(
      fc.constantFrom(' ', '\n', 'a', '家'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
  });

  it('lose no letter and are no wider than asked', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 20 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(/[ \n]/g, ''));
        for (const line of lines) {
          const graphemes = [...new Intl.Segmenter().segment(line)].length;
          expect(widthOf(line) <= width || graphemes === 1).toBe(true);
        }
      }),
    );
  });
  it('break where they would break if each letter had an accent of its own', () => {
    const accented = (text: string) => text.replace(/[a-z]/g, '$&\u0335');
    const plain = (text: string) => text.replaceAll('\u0335', '');
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-'), maxLength: 60 });
    fc.assert(
      fc.property(letters, fc.integer({ min: 1, max: 20 }), (text, width) => {
        expect(wrap(text, width)).toEqual(wrap(accented(text), width).map(plain));
      }),
    );
  });
});
