/** A keyword is what another code is called. */
import { compileMatcher } from '../keywords/compile.js';
import { readPhrase } from '../keywords/phrase.js';
import { wordsOf } from '../text/words.js';
import { codesInUse } from './codes-in-use.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const keywordIsCodeName: Check = {
  id: 'keyword-is-code-name',
  title: 'A keyword is another code’s name',
  severity: 'warning',
  on: 'keywords',
  why: 'Somebody who says the very name of a code is offered another one.',
  mend: 'Give the word to the code that it names, or make it a phrase.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: trust, name: Trust, definition: Somebody can rely on another person.}',
        '{id: hope, name: Hope, keywords: [better day, trusting]}',
      ),
    },
    found: ['codebook.yaml:7'],
  },
  good: {
    codebook: codebookWith(
      '{id: trust, name: Trust, keywords: [trust]}',
      '{id: hope, name: Hope, keywords: [trust in tomorrow]}',
    ),
  },
  find: (study) => {
    const { codebook } = study;
    const named = codesInUse(codebook).flatMap(({ code }) =>
      [code.name, ...code.aliases].flatMap((name) => {
        // `Aligning & Scaffolding` is said without the sign.
        const said = name.split(/\s+/).filter((piece) => wordsOf(piece).length > 0);
        if (said.length === 0 || name.includes('*')) return [];
        const { sense } = readPhrase(said.join(' '), codebook.language);
        return [[sense, { id: code.id, name }] as const];
      }),
    );
    const owners = new Map(named);
    return compileMatcher(codebook).keywords.flatMap(({ code, keyword, path, sense }) => {
      const owner = owners.get(sense);
      if (!owner || owner.id === code) return [];
      return [
        {
          ...inCodebook(study, path),
          message: `"${keyword}" of "${code}" is what "${owner.id}" is called (${owner.name}).`,
          hint: `Give it to "${owner.id}", or make it a phrase.`,
        },
      ];
    });
  },
};
