/** Keywords that find nothing in this study's talk. */
import { compileMatcher } from '../keywords/compile.js';
import { reachOf } from '../keywords/reach.js';
import { grouped } from '../model/grouped.js';
import { plural } from '../text/plural.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

/** Words of talk, about an hour of it: in less, that a word is not said tells nothing. */
const enough = 10_000;

export const keywordNeverFound: Check = {
  id: 'keyword-never-found',
  title: 'Keywords find nothing in this study',
  severity: 'warning',
  on: 'keywords',
  why: 'They look like work that was done. Perhaps people here speak of it in other words, or there is a slip in the keyword. Speaks up from 10,000 words of talk on.',
  mend: 'Read what the code was given to and take the words from there; leave a keyword that another study may need.',
  bad: {
    study: {
      codebook: codebookWith(
        ['id: trust', 'name: Trust', 'keywords:', '  - rely on', '  - confide*', '  - faith'].join(
          '\n',
        ),
      ),
      transcripts: { s1: `P1: ${'You can rely on her to ring you back. '.repeat(1_300)}` },
    },
    found: ['codebook.yaml:10'],
  },
  good: {
    codebook: codebookWith('{id: trust, name: Trust, keywords: [faith]}'),
    transcripts: { s1: 'P1: You can rely on her to ring you back.' },
  },
  find: (study) => {
    const talk = reachOf(study);
    if (talk.words < enough) return [];
    const { keywords } = compileMatcher(study.codebook);
    const silent = keywords.filter((one) => talk.turnsWith(one) === 0);
    return [...grouped(silent, ({ code }) => code)].flatMap(([code, own]) => {
      const [first] = own;
      if (!first) return [];
      const names = own.map(({ keyword }) => `"${keyword}"`);
      return [
        {
          ...inCodebook(study, first.path),
          message: `${listedShort(names)} of "${code}" ${own.length === 1 ? 'is' : 'are'} not found in ${plural(talk.words, 'word')} of talk.`,
          hint: `Read what the code was given to, and take the words from there: alongside find --code ${code}`,
        },
      ];
    });
  },
};

/** `"a", "b", "c" and 4 more keywords`. */
function listedShort(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${plural(names.length - 5, 'more keyword')}` : shown;
}
