/** Texts that are nearly one another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstAlike } from '../../src/text/alike.js';

describe('texts that are nearly one another', () => {
  it('are found by the words they share, whatever the order and the capitals', () => {
    const texts = ['Somebody keeps a promise.', 'A loaf of bread.', 'a promise somebody KEEPS'];
    expect(firstAlike(texts, 0.8)).toEqual([undefined, undefined, 0]);
  });

  it('are those that share so much, and no less', () => {
    const ten = 'a b c d e f g h i j';
    expect(firstAlike([ten, 'a b c d e f g h i'], 0.9)).toEqual([undefined, 0]);
    expect(firstAlike([ten, 'a b c d e f g h i k'], 0.9)).toEqual([undefined, undefined]);
  });

  it('are none where there is no word', () => {
    expect(firstAlike(['', '…', ''], 0.8)).toEqual([undefined, undefined, undefined]);
  });

  it('are the same as when each is held against each', () => {
    const word = fc.constantFrom(...'abcdefgh');
    const texts = fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.constantFrom(0.5, 0.7, 0.8, 0.9, 1), (lists, least) => {
        const sets = lists.map((list) => new Set(list));
        const expected = sets.map((words, at) => {
          const first = sets.slice(0, at).findIndex((other) => {
            const both = [...words].filter((one) => other.has(one)).length;
            const either = new Set([...words, ...other]).size;
            return either > 0 && both * 10 >= Math.round(least * 10) * either;
          });
          return first < 0 ? undefined : first;
        });
        expect(
          firstAlike(
            lists.map((list) => list.join(' ')),
            least,
          ),
        ).toEqual(expected);
      }),
    );
  });
});
