/** A code rests on a study that the synthesis does not list. */
import { codesOf } from '../model/codebook.js';
import { didYouMean } from '../text/nearest.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const unknownStudy: Check = {
  id: 'unknown-study',
  title: 'A code rests on a study that is not listed',
  severity: 'error',
  on: 'codebook',
  why: 'The table of studies and the table of codes no longer fit. One published synthesis cites a paper as evidence that is none of its eighteen. Rests without studies.yaml.',
  mend: 'Correct the reference, list the publication in studies.yaml, or name it there under outside.',
  bad: {
    study: {
      codebook: codebookWith('{id: trust, name: Trust, studies: [17, 71]}'),
      overwrite: {
        'studies.yaml': 'studies:\n  - {ref: 17, authors: [Lind], year: 2004}\n',
      },
    },
    found: ['codebook.yaml:6'],
  },
  good: {
    codebook: codebookWith('{id: trust, name: Trust, studies: [17, 38]}'),
    overwrite: {
      'studies.yaml':
        'studies:\n  - {ref: 17, authors: [Lind], year: 2004}\noutside:\n  - {ref: 38, reference: "Moe 2009"}\n',
    },
  },
  find: (study) => {
    const { publications, outside } = study.literature;
    if (publications.length === 0) return [];
    const refs = [...publications, ...outside].map(({ ref }) => ref);
    const known = new Set(refs);
    return codesOf(study.codebook).flatMap(({ code, path }) =>
      code.studies.flatMap((ref, index) =>
        known.has(ref)
          ? []
          : [
              {
                ...inCodebook(study, `${path}.studies.${index}`),
                message: `"${code.id}" rests on study ${ref}, which studies.yaml does not have.${didYouMean(ref, refs)}`,
                hint: 'Correct the reference, list the publication, or name it under "outside" if it is none of those reviewed.',
              },
            ],
      ),
    );
  },
};
