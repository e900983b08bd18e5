/** Tables of what a keyword finds. */
import { expect, it } from 'vitest';
import type { Keyword } from '../../src/model/codebook.js';
import { wordsFound } from './codebooks.js';

type Cases = readonly (readonly [what: string, keyword: Keyword, text: string, words: string[]])[];

/** One test for each case: the keyword finds these words in the text, and no others. */
export function finds(cases: Cases): void {
  it.each(cases)('%s', (_, keyword, text, words) => {
    expect(wordsFound(text, [keyword])).toEqual(words);
  });
}
