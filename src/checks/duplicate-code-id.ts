/** Two codes or themes have one id. */
import { codesOf, themesOf } from '../model/codebook.js';
import { positionOf } from '../model/place.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';

export const duplicateCodeId: Check = {
  id: 'duplicate-code-id',
  title: 'Two codes or themes have one id',
  severity: 'error',
  on: 'codebook',
  why: 'A coding names its code by id. With two of one id nobody can say which was meant.',
  mend: 'Give one of them another id; ids are never used again, not even former ones.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: trust, name: Trust, definition: Somebody relies on somebody.}',
        '{id: trust, name: Being relied on, definition: Somebody is relied on.}',
      ),
    },
    found: ['codebook.yaml:7'],
  },
  good: {},
  find: ({ codebook, codebookFile, codebookPlaces }) => {
    const first = new Map<string, { readonly line: number | undefined; readonly owner: string }>();
    const claims = [
      ...themesOf(codebook).map(({ theme, path: owner }) => ({
        ...{ id: theme.id, path: `${owner}.id`, owner, isFormer: false },
      })),
      ...codesOf(codebook).flatMap(({ code, path: owner }) => [
        { id: code.id, path: `${owner}.id`, owner, isFormer: false },
        ...code.formerIds.map((id, index) => ({
          ...{ id, path: `${owner}.formerIds.${index}`, owner, isFormer: true },
        })),
      ]),
    ];
    return claims.flatMap(({ id, path, owner, isFormer }) => {
      const here = positionOf(codebookPlaces, path);
      const before = first.get(id);
      if (!before) {
        first.set(id, { line: here?.line, owner });
        return [];
      }
      const isOwn = isFormer && before.owner === owner;
      return [
        {
          ...{ file: codebookFile, ...here },
          message: `The id "${id}" stands twice; first on line ${before.line}.`,
          hint: 'Give one of the two another id.',
          ...(isOwn && { fix: { takes: `the former id "${id}"`, path } }),
        },
      ];
    });
  },
};
