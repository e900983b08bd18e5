/** Keywords are compared by the rules of a language that nobody speaks here. */
import { primaryLanguage } from '../text/language.js';
import type { Check } from './contract.js';
import { inCodebook } from './places.js';

export const languageDiffers: Check = {
  id: 'language-differs',
  title: 'Codebook and study are in two languages',
  severity: 'warning',
  on: 'keywords',
  why: 'Keywords are compared by the stems and function words of the language that the codebook names. In talk of another language they find too little, or too much.',
  mend: 'Set language in the codebook to that of the talk; where it truly differs, turn this rule off.',
  bad: {
    study: {
      settings: 'study: Omsorg\nlanguage: nb\n',
      codebook: 'codebook: omsorg\nlanguage: en\nthemes: []\n',
    },
    found: ['codebook.yaml:2'],
  },
  good: { settings: 'study: Care\nlanguage: en-GB\n' },
  find: (study) => {
    const { settings, codebook } = study;
    if (primaryLanguage(settings.language) === primaryLanguage(codebook.language)) return [];
    return [
      {
        ...inCodebook(study, 'language'),
        message: `The codebook is in "${codebook.language}", and alongside.yaml says that the study is in "${settings.language}".`,
        hint: 'Set "language" to that of the talk in both files.',
      },
    ];
  },
};
