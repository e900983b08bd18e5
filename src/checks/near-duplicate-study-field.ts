/** Two publications that say the same of themselves. */
import { type Publication, shortCitation } from '../model/publication.js';
import { firstAlike } from '../text/alike.js';
import { countWords } from '../text/words.js';
import type { Check } from './contract.js';
import { inLiterature } from './places.js';

/** Nine of ten words in common: two papers of one team may ask the same of families and of therapists. */
const least = 0.9;

/** Words: a shorter text may well be that of two studies. */
const telling = 6;

export const nearDuplicateStudyField: Check = {
  id: 'near-duplicate-study-field',
  title: 'Two publications have nearly the same text in a field',
  severity: 'warning',
  on: 'codebook',
  why: 'A cell was copied from the row above or below. One published table prints a study on parents’ experience for a study of clinicians, whose question it is not.',
  mend: 'Look both up, and correct the one that is wrong; what a source prints goes under questionAsPrinted, with a note.',
  bad: {
    study: {
      overwrite: {
        'studies.yaml': [
          'studies:',
          '  - ref: 28',
          '    authors: [Ness]',
          '    year: 2014',
          '    question: How parents experience the collaboration with practitioners around young adults',
          '  - ref: 30',
          '    authors: [Ness]',
          '    year: 2016',
          '    question: How parents experience collaboration with practitioners around young adults',
        ].join('\n'),
      },
    },
    found: ['studies.yaml:9'],
  },
  good: {
    overwrite: {
      'studies.yaml': [
        'studies:',
        '  - {ref: 28, authors: [Ness], year: 2014, question: How practitioners see it}',
        '  - {ref: 30, authors: [Ness], year: 2016, question: How practitioners see it}',
      ].join('\n'),
    },
  },
  find: (study) => {
    const { publications } = study.literature;
    return fields.flatMap(({ key, textOf }) => {
      const texts = publications.map(textOf);
      const long = texts.map((text) => (countWords(text) < telling ? '' : text));
      return firstAlike(long, least).flatMap((first, at) => {
        const [here, other] = [publications[at], publications[first ?? -1]];
        if (!here || !other) return [];
        return [
          {
            ...inLiterature(study, `studies.${at}.${key}`),
            message: `Study ${here.ref} (${shortCitation(here)}) has nearly the ${key} of study ${other.ref} (${shortCitation(other)}).`,
            hint: 'Look both up. What a source prints wrongly goes under "questionAsPrinted", with a "note".',
          },
        ];
      });
    });
  },
};

const fields: readonly { readonly key: string; textOf(publication: Publication): string }[] = [
  { key: 'question', textOf: ({ question = '' }) => question },
  {
    key: 'themes',
    textOf: ({ themes }) =>
      themes.flatMap(({ theme, meanings }) => [theme, ...meanings]).join('\n'),
  },
];
