/** Two codes claim words of one stem. */
import { claimsOf } from './claims.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const stemClaimedTwice: Check = {
  id: 'stem-claimed-twice',
  title: 'Keywords of two codes have one stem',
  severity: 'warning',
  on: 'keywords',
  why: 'Words are found by their stem, so that two spellings of one are the same keyword, and both codes are suggested for it.',
  mend: 'Leave the stem to one code, let each find one form only (=trusting), or weigh it below 1: codes may share a weak sign.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: trust, name: Trust, keywords: [trusting]}',
        '{id: hope, name: Hope, keywords: [hopes, trusted]}',
      ),
    },
    found: ['codebook.yaml:7'],
  },
  good: {
    codebook: codebookWith(
      '{id: trust, name: Trust, keywords: [trusting]}',
      '{id: hope, name: Hope, keywords: [hopes, =trusted]}',
    ),
  },
  find: (study) =>
    claimsOf(study.codebook, 'otherwise').map(({ later, first }) => ({
      ...inCodebook(study, later.path),
      message: `"${later.keyword}" of "${later.code}" finds the same words as "${first.keyword}" of "${first.code}".`,
      hint: `Leave them to one of the two, make each a phrase, or find one form only: =${first.keyword.split(' ')[0]}`,
    })),
};
