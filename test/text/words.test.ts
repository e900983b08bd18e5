/** What counts as a word. */
import { describe, expect, it } from 'vitest';
import { countWords, wordsOf } from '../../src/text/words.js';

describe('the words of a text', () => {
  it.each([
    ['an apostrophe inside belongs to the word', "don't rock'n'roll", ["don't", "rock'n'roll"]],
    ['a curly one too', 'we don’t', ['we', 'don’t']],
    ['quotation marks around a word do not', "'tis 'so'", ['tis', 'so']],
    ['a possessive without s ends before its mark', "the users' group", ['the', 'users', 'group']],
    ['a hyphenated word reads as its parts', 'a follow-up call', ['a', 'follow', 'up', 'call']],
    ['a broken-off word keeps no hyphen', 'wor- word', ['wor', 'word']],
    ['two hyphens are a dash', 'well--known', ['well', 'known']],
    ['a dash parts words', 'here—there 1990–95', ['here', 'there', '1990', '95']],
    [
      'accents, composed or not, are letters',
      'café cafe\u0301 naïve',
      ['café', 'cafe\u0301', 'naïve'],
    ],
    ['any script has words', 'привет мир 東京', ['привет', 'мир', '東京']],
    ['letters beyond the first plane too', '𝐡𝐨𝐩𝐞 x', ['𝐡𝐨𝐩𝐞', 'x']],
    ['digits are words', 'the 2nd of 12', ['the', '2nd', 'of', '12']],
    ['emoji are not, nor the marks that style them', '❤️ 👩‍👩‍👧 so', ['so']],
    [
      'marks of a transcriber leave the words',
      '[laughs] (0.5) °soft°',
      ['laughs', '0', '5', 'soft'],
    ],
    ['a soft hyphen does not end a word', 'per\u00adson', ['per\u00adson']],
    ['an underscore does', 'snake_case', ['snake', 'case']],
    ['nothing is no word', '', []],
    ['half a character is no word', '\ud835 \udc21', []],
  ])('%s', (_, text, forms) => {
    expect(wordsOf(text).map(({ form }) => form)).toEqual(forms);
  });

  it('know where they stand', () => {
    const text = '“So,” 😀 he’d follow-up.';
    for (const { form, from, to } of wordsOf(text)) expect(text.slice(from, to)).toBe(form);
    expect(wordsOf(text).map(({ from }) => from)).toEqual([1, 9, 14, 21]);
  });

  it('keep a hyphenated word whole beside its parts', () => {
    const [, mother, , law] = wordsOf('my mother-in-law’s');
    expect(mother?.whole).toEqual({ form: 'mother-in-law’s', from: 3, to: 18, parts: 3 });
    expect(law?.whole).toBeUndefined();
  });
});

describe('the count of words', () => {
  it.each([
    ['a hyphenated word once', 'a follow-up call', 3],
    ['nothing in a pause', '(…) —', 0],
  ])('counts %s', (_, text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
