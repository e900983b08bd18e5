/** A theme of a publication is given to a code that there is not. */
import { codesOf } from '../model/codebook.js';
import { didYouMean } from '../text/nearest.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inLiterature } from './places.js';

export const unknownCodeOfStudy: Check = {
  id: 'unknown-code-of-study',
  title: 'A publication’s theme is given to an unknown code',
  severity: 'error',
  on: 'codebook',
  why: 'The words of that study are missing from the table of themes by study, and nobody sees it.',
  mend: 'Write the id of a code of the codebook; alongside codebook list shows them.',
  bad: {
    study: {
      codebook: codebookWith('{id: trust, name: Trust, studies: [17]}'),
      overwrite: {
        'studies.yaml': [
          'studies:',
          '  - ref: 17',
          '    authors: [Lind]',
          '    year: 2004',
          '    themes:',
          '      - {theme: Being believed, codes: [trist]}',
          'outside:',
          '  - {ref: 38, codes: [hope]}',
        ].join('\n'),
      },
    },
    found: ['studies.yaml:6', 'studies.yaml:8'],
  },
  good: {
    codebook: codebookWith('{id: trust, name: Trust, formerIds: [reliance]}'),
    overwrite: {
      'studies.yaml':
        'studies:\n  - {ref: 17, authors: [Lind], year: 2004, themes: [{theme: Faith, codes: [reliance]}]}\n',
    },
  },
  find: (study) => {
    const ids = codesOf(study.codebook).flatMap(({ code }) => [code.id, ...code.formerIds]);
    const known = new Set(ids);
    const { publications, outside } = study.literature;
    const given = [
      ...publications.flatMap(({ ref, themes }, at) =>
        themes.flatMap((theme, index) => {
          const path = `studies.${at}.themes.${index}`;
          const below = theme.themes.map(({ codes }, n) => ({
            codes,
            path: `${path}.themes.${n}`,
          }));
          return [{ codes: theme.codes, path }, ...below].map((one) => ({ ...one, ref }));
        }),
      ),
      ...outside.map(({ ref, codes }, at) => ({ ref, codes, path: `outside.${at}` })),
    ];
    return given.flatMap(({ ref, codes, path }) =>
      codes.flatMap((id, index) =>
        known.has(id)
          ? []
          : [
              {
                ...inLiterature(study, `${path}.codes.${index}`),
                message: `Study ${ref} is given to the code "${id}", which the codebook does not have.${didYouMean(id, ids)}`,
                hint: 'Write the id of a code. List them: alongside codebook list',
              },
            ],
      ),
    );
  },
};
