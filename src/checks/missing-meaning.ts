/** A code that leaves a cell of the printed table empty. */
import { lackingBesideOthers } from './codes-in-use.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const missingMeaning: Check = {
  id: 'missing-meaning',
  title: 'A code has no meaning, and others have',
  severity: 'warning',
  on: 'codebook',
  why: 'The meaning is the brief definition of MacQueen et al. 1998: one line, which tables print. Where others have one, its cell stays empty.',
  mend: 'Add one line under meaning: what the code is about, without when to use it.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: trust, name: Trust, meaning: Relying on somebody}',
        '{id: hope, name: Hope, definition: Somebody looks forward to a better day.}',
      ),
    },
    found: ['codebook.yaml:7'],
  },
  good: {},
  find: (study) =>
    lackingBesideOthers(study.codebook, (code) => (code.meaning ?? '').trim() === '').map(
      ({ code, path }) => ({
        ...inCodebook(study, `${path}.id`),
        message: `Code "${code.id}" has no meaning, and its cell in a table stays empty.`,
        hint: 'Add one line under "meaning": what the code is about.',
      }),
    ),
};
