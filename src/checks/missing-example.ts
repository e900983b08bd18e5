/** A code that shows no words it is given to. */
import { lackingBesideOthers } from './codes-in-use.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const missingExample: Check = {
  id: 'missing-example',
  title: 'A code has no example, and others have',
  severity: 'warning',
  on: 'codebook',
  why: 'Coders learn a code from its examples first (MacQueen et al. 1998 give each code one). A codebook without any is taken to mean it so.',
  mend: 'Add words from the material with their citation, or an invented line whose source says so.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: trust, name: Trust, examples: [{text: I can rely on her., source: invented}]}',
        '{id: hope, name: Hope, definition: Somebody looks forward to a better day.}',
      ),
    },
    found: ['codebook.yaml:7'],
  },
  good: {},
  find: (study) =>
    lackingBesideOthers(study.codebook, (code) => code.examples.length === 0).map(
      ({ code, path }) => ({
        ...inCodebook(study, `${path}.id`),
        message: `Code "${code.id}" has no example.`,
        hint: `Look for one: alongside find --code ${code.id}   and write it under "examples", its citation as "source".`,
      }),
    ),
};
