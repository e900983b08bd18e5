/** A source was corrected, and nobody is told why. */
import { codesOf } from '../model/codebook.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const silentCorrection: Check = {
  id: 'silent-correction',
  title: 'A source is corrected without a note',
  severity: 'warning',
  on: 'codebook',
  why: 'Who compares the table with the paper finds another meaning there, and cannot know whether it is a slip or a decision.',
  mend: 'Add a note that says what the source prints, and how you know that it is wrong.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: trust, name: Trust, meaning: Relying on somebody, meaningAsPrinted: Looking forward}',
      ),
    },
    found: ['codebook.yaml:6'],
  },
  good: {
    codebook: codebookWith(
      '{id: trust, name: Trust, meaning: Relying on somebody, meaningAsPrinted: Looking forward, note: The printed one is the next row’s.}',
    ),
  },
  find: (study) =>
    codesOf(study.codebook)
      .filter(({ code }) => code.meaningAsPrinted !== undefined && (code.note ?? '').trim() === '')
      .map(({ code, path }) => ({
        ...inCodebook(study, `${path}.meaningAsPrinted`),
        message: `The meaning of "${code.id}" is not the printed one, and no note says why.`,
        hint: 'Add a "note": what the source prints, and how you know that it is wrong.',
      })),
};
