/** A keyword that is in every sentence. */
import { compileMatcher } from '../keywords/compile.js';
import { stopWordsOf } from '../text/stop-words.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const keywordIsFunctionWord: Check = {
  id: 'keyword-is-function-word',
  title: 'A keyword is a function word',
  severity: 'warning',
  on: 'keywords',
  why: 'Words such as with, about or they hold a sentence together and stand in every turn: as a keyword they say nothing.',
  mend: 'Write the phrase in which it tells something: in it together. If the word alone is meant, write =together.',
  bad: {
    study: { codebook: codebookWith('{id: trust, name: Trust, keywords: [rely on, with]}') },
    found: ['codebook.yaml:6'],
  },
  good: { codebook: codebookWith('{id: trust, name: Trust, keywords: [with her, =with]}') },
  find: (study) => {
    const words = stopWordsOf(study.codebook.language);
    return compileMatcher(study.codebook)
      .keywords.filter(({ sense, keyword }) => {
        const isForm = sense.startsWith('form:') && words.has(sense.slice('form:'.length));
        return isForm && !keyword.trimStart().startsWith('=');
      })
      .map(({ code, keyword, path }) => ({
        ...inCodebook(study, path),
        message: `"${keyword}" of "${code}" is a function word: it stands in nearly every turn.`,
        hint: `Write the phrase in which it tells something. If the word alone is meant: =${keyword.trim()}`,
      }));
  },
};
