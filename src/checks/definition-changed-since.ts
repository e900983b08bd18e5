/** Codings that were made when their code meant something else. */
import { grouped } from '../model/grouped.js';
import { listed, plural } from '../text/plural.js';
import { codesInUse } from './codes-in-use.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const definitionChangedSince: Check = {
  id: 'definition-changed-since',
  title: 'Codings were made under an older definition',
  severity: 'warning',
  on: 'codings',
  why: 'The table counts them as if they had been decided by what the codebook says today. Whether they still hold, only their coder can say.',
  mend: 'Let each coder go through theirs: alongside recode keeps, changes or removes them.',
  bad: {
    study: {
      transcripts: { s1: 'P1: He rang me back.' },
      codings: ['anna trust s1:1'],
      overwrite: {
        'codebook.yaml': codebookWith(
          'id: trust\nname: Trust\ndefinition: Somebody keeps a promise to another person.',
        ),
      },
    },
    found: ['codebook.yaml:8'],
  },
  good: { transcripts: { s1: 'P1: He rang me back.' }, codings: ['anna trust s1:1'] },
  find: (study) => {
    const outdated = grouped(study.outdated, ({ current }) => current);
    return codesInUse(study.codebook).flatMap(({ code, path }) => {
      const own = outdated.get(code.id);
      if (!own) return [];
      const byCoder = [...grouped(own, ({ coder }) => coder)];
      const whose = listed(byCoder.map(([coder, codings]) => `${codings.length} by ${coder}`));
      return [
        {
          ...inCodebook(study, `${path}.definition`),
          message: `${plural(own.length, 'coding')} of "${code.id}" (${whose}) ${own.length === 1 ? 'was' : 'were'} made under an older definition.`,
          hint: `See them: alongside recode list --code ${code.id}   and what changed: alongside codebook diff ${own[0]?.codebook}`,
        },
      ];
    });
  },
};
