/** A code that is in use and replaced at once. */

import { codesInUse } from './codes-in-use.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const heirOfActiveCode: Check = {
  id: 'heir-of-active-code',
  title: 'A code that is in use has an heir',
  severity: 'warning',
  on: 'codebook',
  why: 'Only a retired code hands its codings on. Here they stay, and a reader of the codebook takes the code for retired.',
  mend: 'Retire the code, or take replacedBy away.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: trust, name: Trust, definition: Somebody can rely on another person.}',
        '{id: faith, name: Faith, replacedBy: [trust]}',
      ),
    },
    found: ['codebook.yaml:7'],
  },
  good: {
    codebook: codebookWith(
      '{id: trust, name: Trust, definition: Somebody can rely on another person.}',
      '{id: faith, name: Faith, status: retired, replacedBy: [trust]}',
    ),
  },
  find: (study) =>
    codesInUse(study.codebook)
      .filter(({ code }) => code.replacedBy.length > 0)
      .map(({ code, path }) => ({
        ...inCodebook(study, `${path}.replacedBy`),
        message: `Code "${code.id}" is ${code.status}, and "replacedBy" says that ${code.replacedBy.join(', ')} took it up.`,
        hint: `If so: alongside codebook merge ${code.id} --into ${code.replacedBy[0]}   If not, take "replacedBy" away.`,
      })),
};
