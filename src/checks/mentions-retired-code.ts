/** A code sends the reader to one that is out of use. */
import { type Code, codesOf } from '../model/codebook.js';
import { fold } from '../text/fold.js';
import { wordsOf } from '../text/words.js';
import { codesInUse } from './codes-in-use.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const mentionsRetiredCode: Check = {
  id: 'mentions-retired-code',
  title: 'A code sends the reader to a retired one',
  severity: 'warning',
  on: 'codebook',
  why: 'The codebook was changed in one place and not in the other. Whoever follows it looks for a code that they cannot give.',
  mend: 'Name the code that took its place.',
  bad: {
    study: {
      codebook: codebookWith(
        [
          'id: trust',
          'name: Trust',
          'definition: Somebody can rely on another person.',
          'exclude:',
          '  - looking forward to a better day (good-faith)',
        ].join('\n'),
        '{id: good-faith, name: Good faith, status: retired, replacedBy: [hope]}',
        '{id: hope, name: Hope, definition: Somebody looks forward to a better day.}',
      ),
    },
    found: ['codebook.yaml:10'],
  },
  good: {},
  find: (study) => {
    const codes = codesOf(study.codebook).map(({ code }) => code);
    const retired = new Map(
      codes.filter(({ status }) => status === 'retired').map((code) => [code.id, code]),
    );
    if (retired.size === 0) return [];
    return codesInUse(study.codebook).flatMap(({ code, path }) =>
      linesOf(code).flatMap(({ text, key }) =>
        [...new Set(idsIn(text))].flatMap((id) => {
          const gone = retired.get(id);
          if (!gone) return [];
          return [
            {
              ...inCodebook(study, `${path}.${key}`),
              message: `"${code.id}" sends the reader to "${id}", which is retired.`,
              hint: `Name the code that took its place${gone.replacedBy.length > 0 ? `: ${gone.replacedBy.join(', ')}` : ''}.`,
            },
          ];
        }),
      ),
    );
  },
};

/** What tells a coder when to give the code. */
function linesOf({ definition = '', include, exclude }: Code) {
  return [
    { text: definition, key: 'definition' },
    ...include.map((text, index) => ({ text, key: `include.${index}` })),
    ...exclude.map((text, index) => ({ text, key: `exclude.${index}` })),
  ];
}

/** Ids in brackets, and ids with a hyphen: any other word may just be one. */
function idsIn(text: string): string[] {
  const bracketed = [...text.matchAll(/[([]([a-z0-9][a-z0-9_-]*)[)\]]/g)].map(([, id = '']) => id);
  const hyphenated = wordsOf(fold(text).text).flatMap(({ whole }) => whole?.form ?? []);
  return [...bracketed, ...hyphenated];
}
