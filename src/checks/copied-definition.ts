/** Two codes that are defined alike. */
import { firstAlike } from '../text/alike.js';
import { codesInUse } from './codes-in-use.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

/** Eight of ten words in common: with fewer, definitions of one pattern would be taken for copies. */
const least = 0.8;

export const copiedDefinition: Check = {
  id: 'copied-definition',
  title: 'A definition is another code’s',
  severity: 'warning',
  on: 'codebook',
  why: 'It was copied to begin with and never worked out. Two coders who follow it give either code.',
  mend: 'Say what sets the two apart, or merge them: alongside codebook merge.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: trust, name: Trust, definition: The speaker says that they can rely on another person.}',
        '{id: hope, name: Hope, definition: Somebody looks forward to a better day.}',
        '{id: faith, name: Faith, definition: The speaker says they can rely on another person.}',
      ),
    },
    found: ['codebook.yaml:8'],
  },
  good: {},
  find: (study) => {
    const defined = codesInUse(study.codebook).filter(({ code }) => code.definition?.trim());
    const texts = defined.map(({ code }) => code.definition ?? '');
    return firstAlike(texts, least).flatMap((first, at) => {
      const [here, other] = [defined[at], defined[first ?? -1]];
      if (!here || !other) return [];
      return [
        {
          ...inCodebook(study, `${here.path}.definition`),
          message: `The definition of "${here.code.id}" is that of "${other.code.id}", nearly word for word.`,
          hint: `Say what sets them apart, or merge them: alongside codebook merge ${here.code.id} --into ${other.code.id}`,
        },
      ];
    });
  },
};
