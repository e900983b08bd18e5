import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../src/text/word-diff.js';

const shown = (was: string, is: string) =>
  wordDiff(was, is)
    .map(({ kind, text }) => ({ same: text, gone: `-${text}-`, new: `+${text}+` })[kind])
    .join(' ');

describe('two texts, word by word', () => {
  it.each([
    ['a word is another', 'He picks the road', 'He takes the road', 'He -picks- +takes+ the road'],
    ['a word comes', 'at their pace', 'at their own pace', 'at their +own+ pace'],
    ['a word goes', 'at their own pace', 'at their pace', 'at their -own- pace'],
    ['everything is another', 'a b', 'c d', '-a b- +c d+'],
    ['nothing is', 'a b', 'a  b\n', 'a b'],
    ['there was nothing', '', 'a b', '+a b+'],
    ['two places', 'a b c d e', 'a x c y e', 'a -b- +x+ c -d- +y+ e'],
    ['a word moves', 'a b c', 'b c a', '-a- b c +a+'],
  ])('%s', (_, was, is, expected) => {
    expect(shown(was, is)).toBe(expected);
  });

  it('what stayed and went is the old text, what stayed and came the new one', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 });
    const without = (kind: string, was: string, is: string) =>
      wordDiff(was, is)
        .filter((run) => run.kind !== kind)
        .map((run) => run.text)
        .join(' ');
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [was, is] = [a.join(' '), b.join(' ')];
        expect(without('new', was, is)).toBe(was);
        expect(without('gone', was, is)).toBe(is);
      }),
    );
  });

  it('texts too long to compare word by word are shown as replaced', () => {
    const many = (word: string) =>
      Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(' ');
    expect(
      wordDiff(`start ${many('a')} end`, `start ${many('b')} end`).map(({ kind }) => kind),
    ).toEqual([...['same', 'gone', 'new', 'same']]);
  });
});
