/** A code that is never suggested. */
import { lackingBesideOthers } from './codes-in-use.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const missingKeywords: Check = {
  id: 'missing-keywords',
  title: 'A code has no keyword, and others have',
  severity: 'warning',
  on: 'keywords',
  why: 'Where suggestions are in use, coders see the other codes offered and forget this one: it looks rarer than it is.',
  mend: 'Add the words that people use when they speak of it; alongside find shows what it was given to so far.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: trust, name: Trust, keywords: [rely on]}',
        '{id: hope, name: Hope, definition: Somebody looks forward to a better day.}',
      ),
    },
    found: ['codebook.yaml:7'],
  },
  good: {},
  find: (study) =>
    lackingBesideOthers(study.codebook, (code) => code.keywords.length === 0).map(
      ({ code, path }) => ({
        ...inCodebook(study, `${path}.id`),
        message: `Code "${code.id}" has no keyword, so that it is never suggested.`,
        hint: `See what it was given to: alongside find --code ${code.id}   and write its words under "keywords".`,
      }),
    ),
};
