/** A pattern that can take for ever. */
import { nameOf } from '../keywords/read-keyword.js';
import { keywordsOf } from '../model/codebook.js';
import { notLinear } from '../text/pattern.js';
import { codesInUse } from './codes-in-use.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const patternNotLinear: Check = {
  id: 'pattern-not-linear',
  title: 'A pattern cannot be run in linear time',
  severity: 'error',
  on: 'keywords',
  why: 'Look-around, back-references and the like need a search that can take for ever on one long turn. Patterns here run in time that grows with the text and no faster, so they know none of these.',
  mend: 'Write out what is meant, or use a phrase with exceptions: {term: trust, unless: [hospital trust]}.',
  bad: {
    study: {
      codebook: codebookWith(
        [
          'id: trust',
          'name: Trust',
          'keywords:',
          "  - '/trust(?! board)/'",
          "  - '/(\\w+) and \\1/'",
          "  - '/[(?=]trust/'",
        ].join('\n'),
      ),
    },
    found: ['codebook.yaml:9', 'codebook.yaml:10'],
  },
  good: { codebook: codebookWith("{id: trust, name: Trust, keywords: ['/trust (him|her)/']}") },
  find: (study) =>
    codesInUse(study.codebook).flatMap(({ code, path }) =>
      keywordsOf(code).flatMap((one) => {
        const keyword = nameOf(one.keyword);
        const construct = keyword.startsWith('/') ? notLinear(keyword) : undefined;
        if (construct === undefined) return [];
        return [
          {
            ...inCodebook(study, `${path}.${one.path}`),
            message: `The pattern ${keyword} of "${code.id}" has ${construct}, which cannot be run in linear time.`,
            hint: 'Write out what is meant, or use a phrase with exceptions: {term: trust, unless: [hospital trust]}',
          },
        ];
      }),
    ),
};
