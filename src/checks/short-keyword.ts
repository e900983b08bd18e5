/** A keyword too short to be compared by its stem. */
import { compileMatcher } from '../keywords/compile.js';
import type { SoughtKeyword } from '../keywords/matcher.js';
import { stemOf } from '../text/stems.js';
import { stopWordsOf } from '../text/stop-words.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

/** Letters of a stem, and of a beginning with a star. */
const least = 3;

export const shortKeyword: Check = {
  id: 'short-keyword',
  title: 'A keyword has under three letters after stemming',
  severity: 'warning',
  on: 'keywords',
  why: 'Short stems meet by chance, so that such a word is found in the form it is written in and in no other. A beginning of two letters finds half the dictionary.',
  mend: 'Write = before it if this form is meant, and list other forms beside it; write out more of a beginning.',
  bad: {
    study: { codebook: codebookWith('{id: pace, name: Pace, keywords: [go, sl*, go slowly]}') },
    found: ['codebook.yaml:6', 'codebook.yaml:6'],
  },
  good: { codebook: codebookWith('{id: pace, name: Pace, keywords: [=go, slow*]}') },
  find: (study) => {
    const { language } = study.codebook;
    return compileMatcher(study.codebook).keywords.flatMap((one) => {
      const fault = faultOf(one, language);
      return fault ? [{ ...inCodebook(study, one.path), ...fault }] : [];
    });
  },
};

function faultOf({ sought, keyword, code }: SoughtKeyword, language: string) {
  const [sign, ...others] = sought.kind === 'phrase' ? sought.phrase.signs : [];
  if (sign === undefined || others.length > 0 || keyword.trimStart().startsWith('='))
    return undefined;
  const [kind, word = ''] = sign.split(':');
  if (kind === 'prefix' && letters(word) < least) {
    return {
      message: `"${keyword}" of "${code}" finds every word that begins with "${word}".`,
      hint: 'Write out more of the words that are meant.',
    };
  }
  const isShort = letters(stemOf(word, language)) < least && !stopWordsOf(language).has(word);
  if (kind !== 'form' || !isShort) return undefined;
  return {
    message: `"${keyword}" of "${code}" has under three letters after stemming, so that no other form of it is found.`,
    hint: `If this form is meant, write =${word}   If not, list the others beside it, or make it a phrase.`,
  };
}

function letters(word: string): number {
  return word.replace(/\P{L}/gu, '').length;
}
