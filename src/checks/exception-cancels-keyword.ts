/** An exception that leaves nothing of its keyword. */
import { compileMatcher } from '../keywords/compile.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const exceptionCancelsKeyword: Check = {
  id: 'exception-cancels-keyword',
  title: 'An exception cancels every hit of its keyword',
  severity: 'error',
  on: 'keywords',
  why: 'An exception cancels the hits it overlaps. One that is the keyword itself, or a part of it, overlaps all of them: the keyword never finds anything.',
  mend: 'Write the longer phrase that is not meant: {term: trust, unless: [hospital trust]}.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: trust, name: Trust, keywords: [{term: trust, unless: [hospital trust, trusts]}]}',
      ),
    },
    found: ['codebook.yaml:6'],
  },
  good: {
    codebook: codebookWith(
      '{id: trust, name: Trust, keywords: [{term: trust, unless: [hospital trust]}]}',
    ),
  },
  find: (study) =>
    compileMatcher(study.codebook)
      .keywords.filter(
        ({ sought, unless }) =>
          sought.kind === 'phrase' &&
          unless.some(({ sense }) => ` ${sought.phrase.sense} `.includes(` ${sense} `)),
      )
      .map(({ code, keyword, path }) => ({
        ...inCodebook(study, path),
        message: `An exception of "${keyword}" of "${code}" cancels every hit, so that the keyword finds nothing.`,
        hint: 'Write the longer phrase that is not meant, as in {term: trust, unless: [hospital trust]}',
      })),
};
