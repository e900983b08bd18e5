/** A code in use by nobody's definition. */
import { codesOf } from '../model/codebook.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const missingDefinition: Check = {
  id: 'missing-definition',
  title: 'A code has no definition',
  severity: 'error',
  on: 'codebook',
  why: 'A name alone lets two coders mean two things. MacQueen et al. 1998 give each code a definition and when to use it.',
  mend: 'Add one sentence that a second coder could use, or set the status to draft while you look for it.',
  bad: {
    study: {
      codebook: codebookWith('id: trust\nname: Trust', '{id: hope, name: Hope, status: draft}'),
    },
    found: ['codebook.yaml:6'],
  },
  good: {},
  find: (study) =>
    codesOf(study.codebook)
      .filter(({ code }) => code.status === 'active' && (code.definition ?? '').trim() === '')
      .map(({ code, path }) => ({
        ...inCodebook(study, `${path}.id`),
        message: `Code "${code.id}" has no definition.`,
        hint: 'Add one sentence that a second coder could use.',
      })),
};
