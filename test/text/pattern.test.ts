/** Patterns that people write. */
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/model/problem.js';
import { compilePattern } from '../../src/text/pattern.js';

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

  it('takes time in proportion to the text, whatever the pattern', () => {
    // A backtracking engine would try 2^40 ways here.
    expect(compilePattern('(a+)+$').test(`${'a'.repeat(40)}b`)).toBe(false);
    expect(compilePattern('(a|aa)+$').find(`${'a'.repeat(100_000)}b`)).toEqual([]);
  });
});
