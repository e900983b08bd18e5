/** A keyword that most of the talk holds. */
import { compileMatcher } from '../keywords/compile.js';
import { reachOf } from '../keywords/reach.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

/** Turns: in fewer, half of them may be chance. */
const enough = 20;

const numbers = Array.from({ length: 20 }, (_, index) => index + 1);

export const keywordFoundEverywhere: Check = {
  id: 'keyword-found-everywhere',
  title: 'A keyword is found in more than half of the turns',
  severity: 'warning',
  on: 'keywords',
  why: 'A word that is said in most turns tells no turn from another. Its suggestions are read by nobody, and the good ones go under among them.',
  mend: 'Make it a phrase, or ask for a second word beside it: {all: [help, asked], within: 6}.',
  bad: {
    study: {
      codebook: codebookWith('{id: help, name: Help, keywords: [office, help]}'),
      transcripts: {
        s1: numbers
          .map((n) => (n % 3 === 0 ? 'P1: I went to the office.' : 'P2: She helped me.'))
          .join('\n'),
      },
    },
    found: ['codebook.yaml:6'],
  },
  good: {
    codebook: codebookWith('{id: help, name: Help, keywords: [help]}'),
    transcripts: { s1: 'P1: She helped me.\nP2: They helped us too.' },
  },
  find: (study) => {
    const talk = reachOf(study);
    if (talk.turns < enough) return [];
    return compileMatcher(study.codebook)
      .keywords.filter((one) => talk.turnsWith(one) > talk.turns / 2)
      .map((one) => ({
        ...inCodebook(study, one.path),
        message: `"${one.keyword}" of "${one.code}" is found in ${talk.turnsWith(one)} of ${talk.turns} turns.`,
        hint: `Make it a phrase, or ask for a second word beside it: {all: [${one.keyword}, …], within: 6}`,
      }));
  },
};
