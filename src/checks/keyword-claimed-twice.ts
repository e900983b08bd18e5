/** Two codes claim one keyword. */
import { claimedTwice } from '../keywords/collide.js';
import { compileMatcher } from '../keywords/compile.js';
import { positionOf } from '../model/place.js';
import type { Check } from './contract.js';

export const keywordClaimedTwice: Check = {
  id: 'keyword-claimed-twice',
  title: 'Two codes claim one keyword',
  severity: 'warning',
  on: 'keywords',
  why: 'Whenever the word is said, both codes are suggested, and at least one of them is wrong. Words with one stem are one keyword.',
  mend: 'Leave the word to the code it tells more about, or give each code a phrase of its own.',
  bad: {
    study: {
      codebook: [
        'codebook: care',
        'themes:',
        '  - id: being-met',
        '    name: Being met',
        '    codes:',
        '      - id: trust',
        '        name: Trust',
        '        definition: Somebody relies on somebody.',
        '        keywords: [trusting]',
        '      - id: hope',
        '        name: Hope',
        '        definition: Somebody looks forward to something.',
        '        keywords: [hopes, trusted]',
      ].join('\n'),
    },
    found: ['codebook.yaml:13'],
  },
  good: {},
  find: ({ codebook, codebookFile, codebookPlaces }) =>
    claimedTwice(compileMatcher(codebook)).flatMap(([first, ...others]) =>
      others
        .filter(({ code }) => code !== first?.code)
        .map(({ code, keyword, path }) => ({
          ...{ file: codebookFile, ...positionOf(codebookPlaces, path) },
          message: `"${keyword}" of "${code}" finds the same words as "${first?.keyword}" of "${first?.code}".`,
          hint: 'Leave it to one of the two, or make each a phrase.',
        })),
    ),
};
