/** A field of a publication is empty, and nothing says that its source lacks it. */
import { type Publication, type PublicationField, shortCitation } from '../model/publication.js';
import { listed } from '../text/plural.js';
import type { Check } from './contract.js';
import { inLiterature } from './places.js';

export const studyFieldMissing: Check = {
  id: 'study-field-missing',
  title: 'A field of a publication is empty, and others have it',
  severity: 'warning',
  on: 'codebook',
  why: 'An empty cell may have been forgotten, or the paper may not say it. A reader has to be told which; nothing is to be filled in by guessing.',
  mend: 'Fill it in from the paper, or list it under gaps: the source does not give it.',
  bad: {
    study: {
      overwrite: {
        'studies.yaml': [
          'studies:',
          '  - {ref: 17, authors: [Lind], year: 2004, method: [interviews], perspective: user}',
          '  - {ref: 18, authors: [Moe, Ruud], year: 2010, method: [focus groups]}',
        ].join('\n'),
      },
    },
    found: ['studies.yaml:3'],
  },
  good: {
    overwrite: {
      'studies.yaml': [
        'studies:',
        '  - {ref: 17, authors: [Lind], year: 2004, method: [interviews], perspective: user}',
        '  - {ref: 18, authors: [Moe, Ruud], year: 2010, method: [focus groups], gaps: [perspective]}',
      ].join('\n'),
    },
  },
  find: (study) => {
    const { publications } = study.literature;
    const inUse = fields.filter((field) => publications.some((one) => !isEmpty(one, field)));
    return publications.flatMap((one, index) => {
      const missing = inUse.filter((field) => isEmpty(one, field) && !one.gaps.includes(field));
      if (missing.length === 0) return [];
      return [
        {
          ...inLiterature(study, `studies.${index}`),
          message: `Study ${one.ref}, ${shortCitation(one)}, has no ${listed(missing)}, and its gaps do not say so.`,
          hint: `Fill it in from the paper, or write: gaps: [${[...one.gaps, ...missing].join(', ')}]`,
        },
      ];
    });
  },
};

const fields: readonly PublicationField[] = [
  ...(['question', 'method', 'participants', 'perspective', 'themes'] as const),
];

function isEmpty(publication: Publication, field: PublicationField): boolean {
  return (publication[field] ?? '').length === 0;
}
