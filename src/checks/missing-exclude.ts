/** Two codes that keywords confuse, and nothing says which to give. */
import { compileMatcher } from '../keywords/compile.js';
import { grouped } from '../model/grouped.js';
import { plural } from '../text/plural.js';
import { codesInUse } from './codes-in-use.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

/** Of the keywords of the code that has fewer. */
const overlap = 0.3;

export const missingExclude: Check = {
  id: 'missing-exclude',
  title: 'Codes with keywords in common do not say when not to use them',
  severity: 'warning',
  on: 'keywords',
  why: 'Where three of ten keywords are another code’s, the two are spoken of in the same words. MacQueen et al. 1998 ask for when not to use a code just there.',
  mend: 'Add an exclude line to each: what it does not cover, and in brackets the code to give instead.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: trust, name: Trust, keywords: [rely on, promise, faith]}',
        '{id: hope, name: Hope, keywords: [promise, better day], exclude: [relying on somebody (trust)]}',
      ),
    },
    found: ['codebook.yaml:6'],
  },
  good: {
    codebook: codebookWith(
      '{id: trust, name: Trust, keywords: [rely on, count on, faith, promise]}',
      '{id: hope, name: Hope, keywords: [promise, better day, tomorrow, look forward]}',
    ),
  },
  find: (study) => {
    const { keywords } = compileMatcher(study.codebook);
    const senses = new Map(
      [...grouped(keywords, ({ code }) => code)].map(([code, own]) => [
        code,
        new Set(own.map(({ sense }) => sense)),
      ]),
    );
    const codesBySense = new Map(
      [...grouped(keywords, ({ sense }) => sense)].map(([sense, own]) => [
        sense,
        new Set(own.map(({ code }) => code)),
      ]),
    );
    return codesInUse(study.codebook).flatMap(({ code, path }) => {
      const own = senses.get(code.id);
      if (!own || code.exclude.length > 0) return [];
      const shared = sharedWith(code.id, own, codesBySense);
      const near = [...shared].filter(
        ([other, count]) => count / Math.min(own.size, senses.get(other)?.size ?? 1) >= overlap,
      );
      const [first] = near.sort(([, a], [, b]) => b - a);
      if (!first) return [];
      const [other, count] = first;
      return [
        {
          ...inCodebook(study, `${path}.id`),
          message: `"${code.id}" shares ${plural(count, 'keyword')} with "${other}" (they have ${own.size} and ${senses.get(other)?.size}), and does not say when not to use it.`,
          hint: `Add under "exclude" what belongs to the other: - … (${other})`,
        },
      ];
    });
  },
};

/** How many keywords another code has in common with this one; those without any are not listed. */
function sharedWith(
  id: string,
  senses: ReadonlySet<string>,
  codesBySense: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, number> {
  const shared = new Map<string, number>();
  for (const sense of senses) {
    for (const other of codesBySense.get(sense) ?? []) {
      if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return shared;
}
