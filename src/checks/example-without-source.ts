/** An example that cannot be traced. */
import { codesInUse } from './codes-in-use.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const exampleWithoutSource: Check = {
  id: 'example-without-source',
  title: 'An example does not say where it is from',
  severity: 'warning',
  on: 'codebook',
  why: 'A quote that cannot be traced can be checked by nobody, and a made-up line may end as a quote in a paper.',
  mend: 'Add its citation as source, or write: invented.',
  bad: {
    study: {
      codebook: codebookWith(
        ['id: trust', 'name: Trust', 'examples:', '  - text: I can rely on her.'].join('\n'),
      ),
    },
    found: ['codebook.yaml:9'],
  },
  good: {
    codebook: codebookWith(
      '{id: trust, name: Trust, examples: [{text: I can rely on her., source: invented}]}',
    ),
  },
  find: (study) =>
    codesInUse(study.codebook).flatMap(({ code, path }) =>
      code.examples.flatMap(({ source = '' }, index) =>
        source.trim() !== ''
          ? []
          : [
              {
                ...inCodebook(study, `${path}.examples.${index}.text`),
                message: `An example of "${code.id}" does not say where it is from.`,
                hint: 'Add its citation as "source", as in s1:12, or write "source: invented".',
              },
            ],
      ),
    ),
};
