/** A definition that nobody can decide by. */
import { countWords } from '../text/words.js';
import { codesInUse } from './codes-in-use.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

/** Who does what, to whom: fewer words cannot say it. */
const least = 4;

export const shortDefinition: Check = {
  id: 'short-definition',
  title: 'A definition is too short to decide by',
  severity: 'warning',
  on: 'codebook',
  why: 'Two or three words repeat the name. A second coder needs to know what the speaker does or tells of for the code to hold.',
  mend: 'Write one sentence: who does what, and what sets it apart from the nearest other code.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: trust, name: Trust, definition: Relying on people.}',
        '{id: hope, name: Hope, definition: Somebody looks forward to a better day.}',
      ),
    },
    found: ['codebook.yaml:6'],
  },
  good: {},
  find: (study) =>
    codesInUse(study.codebook).flatMap(({ code, path }) => {
      const words = countWords(code.definition ?? '');
      if (words === 0 || words >= least) return [];
      return [
        {
          ...inCodebook(study, `${path}.definition`),
          message: `The definition of "${code.id}" is too short to decide by.`,
          hint: 'Write one sentence: who does what, and what sets it apart from the nearest other code.',
        },
      ];
    }),
};
