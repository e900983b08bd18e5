/** A code of a synthesis that rests on one study. */
import { codesInUse } from './codes-in-use.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const singleStudyCode: Check = {
  id: 'single-study-code',
  title: 'A code of a synthesis rests on one study',
  severity: 'warning',
  on: 'codebook',
  why: 'A synthesis finds what several studies carry. A code of one study is that study’s own theme, and readers want to know that this was seen (adequacy of data in GRADE-CERQual).',
  mend: 'Look for it in the other studies, or say in a note that one study is all there is.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: trust, name: Trust, studies: [17, 22]}',
        '{id: hope, name: Hope, studies: [34]}',
      ),
    },
    found: ['codebook.yaml:7'],
  },
  good: {
    codebook: codebookWith(
      '{id: trust, name: Trust, studies: [17, 22]}',
      '{id: hope, name: Hope, studies: [34], note: Found in one study only.}',
    ),
  },
  find: (study) => {
    const codes = codesInUse(study.codebook);
    const studies = new Set(codes.flatMap(({ code }) => code.studies));
    if (studies.size < 2) return [];
    return codes.flatMap(({ code, path }) => {
      const [only, ...others] = code.studies;
      if (only === undefined || others.length > 0 || (code.note ?? '').trim() !== '') return [];
      return [
        {
          ...inCodebook(study, `${path}.studies`),
          message: `Code "${code.id}" rests on one of ${studies.size} studies, ${only}.`,
          hint: 'Look for it in the others, or say in a "note" that one study is all there is.',
        },
      ];
    });
  },
};
