/** A keyword that cannot be used. */
import { compileMatcher } from '../keywords/compile.js';
import { notLinear } from '../text/pattern.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const keywordNotValid: Check = {
  id: 'keyword-not-valid',
  title: 'A keyword cannot be used',
  severity: 'error',
  on: 'keywords',
  why: 'A keyword that finds nothing, or a pattern that does not compile, fails without a sign: the code is just never suggested.',
  mend: 'Write a word, a phrase, word* for a beginning, =word for one form only, or /pattern/ in RE2 syntax.',
  bad: {
    study: {
      codebook: codebookWith(
        'id: trust\nname: Trust\ndefinition: Somebody relies on somebody.\nkeywords:\n  - "/trust(ed/"\n  - "*"',
      ),
    },
    found: ['codebook.yaml:10', 'codebook.yaml:11'],
  },
  good: {},
  find: (study) =>
    compileMatcher(study.codebook)
      // What needs a search without end has a rule of its own.
      .problems.filter(({ keyword }) => !(keyword.startsWith('/') && notLinear(keyword)))
      .map(({ message, hint, path }) => ({ ...inCodebook(study, path), message, hint })),
};
