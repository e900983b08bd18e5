/** A publication that no code rests on. */
import { codesOf } from '../model/codebook.js';
import { type Publication, shortCitation } from '../model/publication.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inLiterature } from './places.js';

export const unusedStudy: Check = {
  id: 'unused-study',
  title: 'No code rests on a publication',
  severity: 'warning',
  on: 'codebook',
  why: 'A reader of a synthesis asks what each study contributed. One that contributes nothing was forgotten, or should not be counted among them.',
  mend: 'Add its ref under studies of the codes it carries, or say in a note of the publication why it carries none.',
  bad: {
    study: {
      codebook: codebookWith('{id: trust, name: Trust, studies: [17]}'),
      overwrite: {
        'studies.yaml': [
          'studies:',
          '  - {ref: 17, authors: [Lind], year: 2004}',
          '  - {ref: 18, authors: [Moe, Ruud], year: 2010}',
        ].join('\n'),
      },
    },
    found: ['studies.yaml:3'],
  },
  good: {
    codebook: codebookWith('{id: trust, name: Trust, studies: [17]}'),
    overwrite: { 'studies.yaml': 'studies:\n  - {ref: 17, authors: [Lind], year: 2004}\n' },
  },
  find: (study) => {
    const named = new Set(codesOf(study.codebook).flatMap(({ code }) => code.studies));
    // A codebook that names no study at all is of another kind.
    if (named.size === 0) return [];
    return study.literature.publications.flatMap((publication, index) => {
      if (named.has(publication.ref) || hasCodes(publication) || publication.note) return [];
      return [
        {
          ...inLiterature(study, `studies.${index}`),
          message: `No code rests on study ${publication.ref}, ${shortCitation(publication)}.`,
          hint: `Add ${publication.ref} under "studies" of the codes it carries, or say in its "note" why it carries none.`,
        },
      ];
    });
  },
};

function hasCodes({ themes }: Publication): boolean {
  return themes.some((one) => [one, ...one.themes].some(({ codes }) => codes.length > 0));
}
