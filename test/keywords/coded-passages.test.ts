/** Passages that come with their codes. */
import { describe, expect, it } from 'vitest';
import { codedPassages } from '../../src/keywords/coded-passages.js';

const read = (...lines: readonly string[]) => codedPassages(lines.join('\n'));

describe('a file of coded passages', () => {
  it('has codes, a bar and words on each line; a dash stands for no code', () => {
    const { passages, broken } = read('# Ours', '', 'trust, waiting-long | They rang.', '- | Tea?');
    expect(passages).toEqual([
      { line: 3, block: 0, codes: ['trust', 'waiting-long'], text: 'They rang.' },
      { line: 4, block: 0, codes: [], text: 'Tea?' },
    ]);
    expect(broken).toEqual([]);
  });

  it('is in blocks that empty lines part, however many', () => {
    const { passages } = read('', '# One', 'a | x', 'b | y', '', '', '# Two', 'a | z', '');
    expect(passages.map(({ block, text }) => `${block} ${text}`)).toEqual(['0 x', '0 y', '1 z']);
  });

  it('keeps a second bar for what it is', () => {
    expect(read('trust | a | b').passages).toMatchObject([{ text: 'a | b' }]);
  });

  it.each([
    ['without a bar', 'They rang.'],
    ['without words', 'trust | '],
    ['without a code', ' | They rang.'],
    ['with a code and a dash', 'trust, - | They rang.'],
    ['with an empty code', 'trust, | They rang.'],
    ['with a name in place of an id', 'Trust me | They rang.'],
  ])('names a line %s', (_, line) => {
    expect(read('# Ours', line)).toEqual({
      passages: [],
      broken: [{ line: 2, content: line.trim() }],
    });
  });
});
