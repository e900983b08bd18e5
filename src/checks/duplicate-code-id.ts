/** Two codes or themes have one id. */
import { codesOf, themesOf } from '../model/codebook.js';
import { positionOf } from '../model/place.js';
import type { Check } from './contract.js';

export const duplicateCodeId: Check = {
  id: 'duplicate-code-id',
  title: 'Two codes or themes have one id',
  severity: 'error',
  on: 'codebook',
  why: 'A coding names its code by id. With two of one id nobody can say which was meant.',
  mend: 'Give one of them another id; ids are never used again, not even former ones.',
  bad: {
    study: {
      codebook: [
        'codebook: care',
        'themes:',
        '  - id: being-met',
        '    name: Being met',
        '    codes:',
        '      - {id: trust, name: Trust, definition: Somebody relies on somebody.}',
        '      - {id: trust, name: Being relied on, definition: Somebody is relied on.}',
      ].join('\n'),
    },
    found: ['codebook.yaml:7'],
  },
  good: {},
  find: ({ codebook, codebookFile, codebookPlaces }) => {
    const first = new Map<string, number | undefined>();
    const claims = [
      ...themesOf(codebook).map(({ theme, path }) => ({ id: theme.id, path: `${path}.id` })),
      ...codesOf(codebook).flatMap(({ code, path }) => [
        { id: code.id, path: `${path}.id` },
        ...code.formerIds.map((id, index) => ({ id, path: `${path}.formerIds.${index}` })),
      ]),
    ];
    return claims.flatMap(({ id, path }) => {
      const here = positionOf(codebookPlaces, path);
      if (!first.has(id)) {
        first.set(id, here?.line);
        return [];
      }
      return [
        {
          ...{ file: codebookFile, ...here },
          message: `The id "${id}" stands twice; first on line ${first.get(id)}.`,
          hint: 'Give one of the two another id.',
        },
      ];
    });
  },
};
