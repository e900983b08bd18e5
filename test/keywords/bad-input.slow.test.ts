/** What nobody should write or say: keywords without number, turns without end. */
import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../src/keywords/compile.js';
import { matchTurn } from '../../src/keywords/match.js';
import { suggestFor } from '../../src/keywords/suggest.js';
import { transcriptOf } from '../support/transcripts.js';
import { codebookOf, hitsIn } from './codebooks.js';

describe('a hundred thousand keywords', () => {
  const many = Array.from({ length: 100_000 }, (_, n) => `word${n}`);

  it.each([
    ['words', many],
    ['as one choice', [many.join('|')]],
    ['phrases that begin alike', many.map((word) => `the thing of ${word}`)],
  ])('are matched all the same: %s', (_, keywords) => {
    const matcher = compileMatcher(codebookOf({ code: { keywords } }));
    expect(matcher.problems).toEqual([]);
    const found = matchTurn(matcher, 'It was the thing of word99999, or the thing.');
    expect(found.length).toBeGreaterThan(0);
    expect(matchTurn(matcher, 'It was the other one.')).toEqual([]);
  });
});

describe('a turn of ten million letters', () => {
  const keywords = [
    ...['hope', 'equal footing', 'par*', '/side by side/', { term: 'hope', unless: ['hope so'] }],
    { all: ['hope', 'dream'], within: 8 },
  ];

  it.each([
    ['of one word', 'a'.repeat(10_000_000), 0],
    ['of apostrophes', "'".repeat(10_000_000), 0],
    ['of hyphens', 'a-'.repeat(5_000_000), 0],
    ['of denials', `${'not '.repeat(2_500_000)}hope`, 0],
    ['of white space', `${' \n'.repeat(5_000_000)}hope`, 2],
  ])('is looked through: %s', (_, text, hits) => {
    expect(hitsIn(text, keywords)).toHaveLength(hits);
  });

  it('gives its suggestions, sentence by sentence', () => {
    const text = 'Nothing was said about it on that day. '.repeat(250_000);
    const matcher = compileMatcher(codebookOf({ code: { keywords } }));
    const long = transcriptOf('s1', [[1, `${text}On equal footing. ${text}`]]);
    const [only, ...others] = suggestFor(long, matcher, { unit: 'sentence' });
    expect(others).toEqual([]);
    expect(only?.quote).toBe('On equal footing.');
  });
});
