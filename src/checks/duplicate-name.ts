/** Two codes or themes go by one name. */
import { codesOf, themesOf } from '../model/codebook.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const duplicateName: Check = {
  id: 'duplicate-name',
  title: 'Two codes or themes go by one name',
  severity: 'error',
  on: 'codebook',
  why: 'Tables print names and people type them. A name or alias that two entries share names neither.',
  mend: 'Rename one of them, or take the alias away. Case, hyphens and spaces make no difference.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: trust, name: Trust, definition: Somebody relies on somebody.}',
        'id: reliance\nname: Reliance\naliases: [leaning on, TRUST]\ndefinition: Somebody is relied on.',
      ),
    },
    found: ['codebook.yaml:9'],
  },
  good: {},
  find: (study) => {
    const { codebook } = study;
    const owners = new Map<string, string>();
    const entries = [
      ...themesOf(codebook).map(({ theme, path }) => ({ ...theme, path })),
      ...codesOf(codebook).map(({ code, path }) => ({ ...code, path })),
    ];
    const claims = entries.flatMap(({ id, name, aliases, path }) => [
      { id, name, path: `${path}.name`, isAlias: false },
      ...aliases.map((alias, index) => ({
        ...{ id, name: alias, path: `${path}.aliases.${index}`, isAlias: true },
      })),
    ]);
    return claims.flatMap(({ id, name, path, isAlias }) => {
      const key = name.toLowerCase().replace(/[\s_-]+/g, ' ');
      const owner = owners.get(key);
      if (owner === undefined) {
        owners.set(key, id);
        return [];
      }
      return [
        {
          ...inCodebook(study, path),
          message: `"${name}" already names "${owner}".`,
          hint: 'Rename one of the two, or take the alias away.',
          ...(isAlias && owner === id && { fix: { takes: `the alias "${name}"`, path } }),
        },
      ];
    });
  },
};
