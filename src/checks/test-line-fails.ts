/** A code's keywords do not do what its test lines say. */
import { compileMatcher } from '../keywords/compile.js';
import { failingLines } from '../keywords/should-match.js';
import { plural } from '../text/plural.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const testLineFails: Check = {
  id: 'test-line-fails',
  title: 'A should-match or should-not-match line fails',
  severity: 'error',
  on: 'keywords',
  why: 'Test lines hold what the keywords were made for. When one fails, a change to a keyword has cost something.',
  mend: 'Change the keywords until the line does as it says, or take the line away if it asked too much.',
  bad: {
    study: {
      codebook: codebookWith(
        'id: trust\nname: Trust\ndefinition: Somebody relies on somebody.\nkeywords: [rely on, {term: trust, weight: 2}]\nshouldMatch:\n  - she relied on me\n  - he had faith in us\nshouldNotMatch:\n  - the hospital trust wrote to us',
      ),
    },
    found: ['codebook.yaml:12', 'codebook.yaml:14'],
  },
  good: {},
  find: (study) =>
    failingLines(study.codebook, compileMatcher(study.codebook)).map(
      ({ code, line, path, expected, score, hits }) => ({
        ...inCodebook(study, path),
        message: `“${line}” should ${expected === 'match' ? '' : 'not '}suggest "${code}", and scores ${plural(score, 'point')}${found(hits)}.`,
        hint: 'A suggestion needs 2 points: a word gives 1, a phrase 2, each times its weight.',
      }),
    ),
};

function found(hits: readonly { readonly keyword: string }[]): string {
  const keywords = [...new Set(hits.map(({ keyword }) => keyword))];
  return keywords.length === 0 ? '' : ` by ${keywords.join(', ')}`;
}
