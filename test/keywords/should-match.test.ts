/** The test lines of a codebook. */
import { expect, it } from 'vitest';
import { compileMatcher } from '../../src/keywords/compile.js';
import { failingLines, triedLines } from '../../src/keywords/should-match.js';
import { codebookOf } from './codebooks.js';

it('each line is tried with the keywords of its own code, and those of retired codes are not', () => {
  const codes = codebookOf({
    trust: {
      keywords: ['rely on', 'faith'],
      shouldMatch: ['she relied on me', 'he had faith in us'],
      shouldNotMatch: ['the hospital trust wrote'],
    },
    care: { keywords: ['wrote to us'], shouldNotMatch: ['he wrote to us'] },
    gone: { status: 'retired', shouldMatch: ['anything'] },
  });
  const lines = triedLines(codes, compileMatcher(codes));
  expect(lines.map(({ code, passes, score }) => [code, passes, score])).toEqual([
    ['trust', true, 2],
    ['trust', false, 1],
    ['trust', true, 0],
    ['care', false, 2],
  ]);
  expect(lines[0]?.hits).toMatchObject([{ keyword: 'rely on', from: 4, to: 13 }]);
  expect(failingLines(codes, compileMatcher(codes)).map(({ path }) => path)).toEqual([
    'themes.0.codes.0.shouldMatch.1',
    'themes.0.codes.1.shouldNotMatch.0',
  ]);
});
