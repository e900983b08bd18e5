/** Two codes claim one keyword. */
import { claimsOf } from './claims.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const keywordClaimedTwice: Check = {
  id: 'keyword-claimed-twice',
  title: 'Two codes claim one keyword',
  severity: 'warning',
  on: 'keywords',
  why: 'Whenever the word is said, both codes are suggested, and at least one of them is wrong.',
  mend: 'Leave the word to the code it tells more about, give each code a phrase of its own, or weigh it below 1: codes may share a weak sign.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: trust, name: Trust, keywords: [promise, rely on]}',
        '{id: hope, name: Hope, keywords: [better day, Promise]}',
      ),
    },
    found: ['codebook.yaml:7'],
  },
  good: {
    codebook: codebookWith(
      '{id: trust, name: Trust, keywords: [keep a promise]}',
      '{id: hope, name: Hope, keywords: [full of promise]}',
    ),
  },
  find: (study) =>
    claimsOf(study.codebook, 'alike').map(({ later, first }) => ({
      ...inCodebook(study, later.path),
      message: `"${later.keyword}" of "${later.code}" is a keyword of "${first.code}" too.`,
      hint: 'Leave it to one of the two, or make each a phrase.',
    })),
};
