/** The line of a file that a message is about, and the mark under its column. */
import { describe, expect, it } from 'vitest';
import { excerptLines } from '../../src/terminal/problem-text.js';

describe('the line of a file that a message is about', () => {
  it('stands whole where it is short', () => {
    expect(excerptLines('- id: trust', 14, 3)).toEqual(['  14 │ - id: trust', '     │   ▔']);
  });

  it('says with … that something stands before and behind what is shown', () => {
    const line = `${'a'.repeat(120)}X${'b'.repeat(120)}`;
    const [words = '', mark = ''] = excerptLines(line, 7, 121);
    expect(words).toBe(`  7 │ …${'a'.repeat(50)}X${'b'.repeat(49)}…`);
    expect(words.charAt(mark.indexOf('▔'))).toBe('X');
  });

  it('has no … in front of its own beginning', () => {
    const [words, mark] = excerptLines('a'.repeat(130), 7, 1);
    expect(words).toBe(`  7 │ ${'a'.repeat(100)}…`);
    expect(mark).toBe('    │ ▔');
  });
});
