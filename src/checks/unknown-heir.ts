/** A retired code names an heir that is none. */
import { codesOf } from '../model/codebook.js';
import { didYouMean } from '../text/nearest.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const unknownHeir: Check = {
  id: 'unknown-heir',
  title: 'An heir is no code of the codebook',
  severity: 'error',
  on: 'codebook',
  why: 'The codings of a retired code count for its heir. Where there is none of that id, they count for nothing.',
  mend: 'Write the id of the code that took it up, or take the line away.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: trust, name: Trust, definition: Somebody can rely on another person.}',
        '{id: faith, name: Faith, status: retired, replacedBy: [trist]}',
      ),
    },
    found: ['codebook.yaml:7'],
  },
  good: {
    codebook: codebookWith(
      '{id: trust, name: Trust, formerIds: [reliance]}',
      '{id: faith, name: Faith, status: retired, replacedBy: [reliance]}',
    ),
  },
  find: (study) => {
    const codes = codesOf(study.codebook);
    const ids = codes.flatMap(({ code }) => [code.id, ...code.formerIds]);
    const known = new Set(ids);
    return codes.flatMap(({ code, path }) =>
      code.replacedBy.flatMap((heir, index) =>
        known.has(heir)
          ? []
          : [
              {
                ...inCodebook(study, `${path}.replacedBy.${index}`),
                message: `"${code.id}" was replaced by "${heir}", and the codebook has no such code.${didYouMean(heir, ids)}`,
                hint: 'Write the id of the code that took it up. List them: alongside codebook list',
              },
            ],
      ),
    );
  },
};
