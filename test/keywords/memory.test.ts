/** What a matcher remembers while it reads. */
import { expect, it } from 'vitest';
import { compileMatcher } from '../../src/keywords/compile.js';
import { matchTurn } from '../../src/keywords/match.js';
import { codebookOf } from './codebooks.js';

it('a matcher forgets words it has met before they fill the memory, and still finds its own', () => {
  const matcher = compileMatcher(codebookOf({ hope: { keywords: ['hope'] } }, 'nb'));
  for (let turn = 0; turn < 120; turn += 1) {
    const words = Array.from({ length: 1_000 }, (_, index) => `w${turn * 1_000 + index}`);
    expect(matchTurn(matcher, `${words.join(' ')} hope`)).toHaveLength(1);
    expect(matcher.phrases.vocabulary.met.size).toBeLessThanOrEqual(50_000);
  }
});
