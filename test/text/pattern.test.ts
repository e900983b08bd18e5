/** Patterns that people write. */
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/model/problem.js';
import { compilePattern, whichMatch } from '../../src/text/pattern.js';

describe('a pattern that a person writes', () => {
  it('finds every match from left to right, in UTF-16 units', () => {
    // 😀 takes two units, so "Side" stands at 3.
    const text = '😀 Side by side, shoulder to shoulder';
    const found = compilePattern('side by side|shoulder to shoulder').find(text);
    expect(found.map(([from, to]) => text.slice(from, to))).toEqual([
      'Side by side',
      'shoulder to shoulder',
    ]);
    expect(found[0]).toEqual([3, 15]);
  });

  it('counts case only where it says so', () => {
    expect(compilePattern('hope').test('Hope')).toBe(true);
    expect(compilePattern('(?-i)hope').test('Hope')).toBe(false);
  });

  it('finds nothing where it could only match the empty text', () => {
    expect(compilePattern('x*').find('abc')).toEqual([]);
    expect(compilePattern('x*').find('abxxc')).toEqual([[2, 4]]);
  });

  it.each(['(a', '(?=a)', '(a)\\1', 'a{5000}', '[z-a]'])(
    'that does not compile (%s) is a Problem with a place',
    (source) => {
      const compile = () => compilePattern(source, { file: 'codebook.yaml', line: 3, column: 9 });
      expect(compile).toThrow(Problem);
      expect(compile).toThrow(`/${source}/`);
      try {
        compile();
      } catch (error) {
        expect(error instanceof Problem && error.details.where?.line).toBe(3);
      }
    },
  );

  it('is found among many by the same rules, and in the same texts', () => {
    const sources = ['hope', '(?-i)Hope', '^no', '\\bto\\b', 'x{900}', ...'abcdefg'.repeat(10)];
    const patterns = sources.map((source) => compilePattern(source));
    for (const text of ['Hope', 'no hope', 'at all', 'to be', '', 'x'.repeat(900)]) {
      const alone = patterns.flatMap((one, index) => (one.test(text) ? index : []));
      expect(whichMatch(patterns)(text)).toEqual(alone);
    }
    expect(whichMatch([])('hope')).toEqual([]);
  });

  it('is found among others that are too large together', () => {
    // 500,000 steps each, of at most 1,398,101.
    const large = ['x', 'y', 'z'].map((sign) => compilePattern(`(${sign.repeat(500)}){1000}`));
    expect(whichMatch([...large, compilePattern('hope')])('hope')).toEqual([3]);
  });

  it('takes time in proportion to the text, whatever the pattern', () => {
    // A backtracking engine would try 2^40 ways here.
    expect(compilePattern('(a+)+$').test(`${'a'.repeat(40)}b`)).toBe(false);
    expect(compilePattern('(a|aa)+$').find(`${'a'.repeat(100_000)}b`)).toEqual([]);
  });
});
