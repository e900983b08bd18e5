/** What is denied is not said; what a code is for the absence of counts. */
import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../src/keywords/compile.js';
import { matchTurn } from '../../src/keywords/match.js';
import { codebookOf, wordsFound } from './codebooks.js';

describe('a keyword does not count where it is denied', () => {
  it.each([
    ['We are not giving up.', []],
    ["They didn't really want to give up.", []],
    ['They didn’t give up.', []],
    ['She never gave up.', []],
    ['without ever giving up', []],
    ['Nobody is giving up.', []],
    ['They are giving up.', ['giving up']],
    ['Not just giving up, going under.', ['giving up']],
    ['No, they gave up.', ['gave up']],
    ['It was not easy and he gave up.', ['gave up']],
    ["Why not give up? I don't know.", ['give up']],
    ['not the man who would in the end give up', ['give up']],
    ['not to have been ever really giving up', ['giving up']],
    ['Give up? Never.', ['Give up']],
    ['no', []],
  ] satisfies readonly (readonly [string, readonly string[]])[])('%s', (text, found) => {
    expect(wordsFound(text, ['give up'])).toEqual(found);
  });

  it('though a phrase may deny by itself', () => {
    expect(wordsFound('We did not give up.', ['not give up'])).toEqual(['not give up']);
  });

  it('in one word too', () => {
    expect(wordsFound('We didn’t give up.', ['not give up'])).toEqual(['didn’t give up']);
  });

  it('and not just information is information', () => {
    expect(wordsFound('It is not just information.', ['information'])).toEqual(['information']);
  });

  it('be it a pattern or words that stand together', () => {
    expect(wordsFound('no hope, hope', ['/hope/'])).toEqual(['hope']);
    expect(wordsFound('no hope or dream', [{ all: ['hope', 'dream'], within: 3 }])).toEqual([]);
  });

  it('in English alone', () => {
    expect(wordsFound('no hope', ['hope'], 'fi')).toEqual(['hope']);
    expect(wordsFound('no hope', ['hope'], 'en-GB')).toEqual([]);
  });
});

it.each([
  ['counts', 1],
  ['cancels', 0],
] satisfies readonly (readonly ['counts' | 'cancels', number])[])(
  'a code says whether what is missing %s',
  (negated, hits) => {
    const codebook = codebookOf({ informing: { keywords: ['information'], negated } });
    expect(matchTurn(compileMatcher(codebook), 'We had no information.')).toHaveLength(hits);
  },
);
