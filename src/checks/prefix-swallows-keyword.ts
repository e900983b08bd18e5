/** The beginning of a word, as a keyword of one code, finds another code's keyword. */
import { compileMatcher } from '../keywords/compile.js';
import type { SoughtKeyword } from '../keywords/matcher.js';
import { fold } from '../text/fold.js';
import { listed } from '../text/plural.js';
import { wordsOf } from '../text/words.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const prefixSwallowsKeyword: Check = {
  id: 'prefix-swallows-keyword',
  title: 'A beginning with a star finds another code’s keyword',
  severity: 'warning',
  on: 'keywords',
  why: 'Wherever the other code’s word is said, this code is suggested too, and nobody sees in the list that the two keywords meet.',
  mend: 'Write the words out that are meant, make the beginning longer, or except the other word with unless.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: coping, name: Coping, keywords: [complexity]}',
        '{id: complaint, name: Complaint, keywords: [compl*]}',
      ),
    },
    found: ['codebook.yaml:7'],
  },
  good: {
    codebook: codebookWith(
      '{id: coping, name: Coping, keywords: [complexity, complicated]}',
      '{id: complaint, name: Complaint, keywords: [complain*, {term: complic*, unless: [complicated]}]}',
    ),
  },
  find: (study) => {
    const { keywords } = compileMatcher(study.codebook);
    const prefixes = keywords.filter((one) => prefixOf(one) !== undefined);
    const lengths = new Set(prefixes.map((one) => prefixOf(one)?.length ?? 0));
    const byBeginning = beginnings(keywords, lengths);
    return prefixes.flatMap((one) => {
      const others = (byBeginning.get(prefixOf(one) ?? '') ?? []).filter(
        (other) => other.code !== one.code && other.sense !== one.sense && !isExcepted(one, other),
      );
      const [first] = others;
      if (!first) return [];
      const names = others.map(({ keyword, code }) => `"${keyword}" of "${code}"`);
      return [
        {
          ...inCodebook(study, one.path),
          message: `"${one.keyword}" of "${one.code}" finds ${listed(names)} too.`,
          hint: `Write out the words that are meant, or except the other: {term: ${one.keyword}, unless: [${first.keyword.replace(/\*$/, '')}]}`,
        },
      ];
    });
  },
};

/** What stands before the star of a keyword that is one word. */
function prefixOf({ sought }: SoughtKeyword): string | undefined {
  const [sign, ...others] = sought.kind === 'phrase' ? sought.phrase.signs : [];
  return others.length === 0 && sign?.startsWith('prefix:')
    ? sign.slice('prefix:'.length)
    : undefined;
}

/** Words and phrases by the beginnings, of these lengths, of their words. */
function beginnings(
  keywords: readonly SoughtKeyword[],
  lengths: ReadonlySet<number>,
): ReadonlyMap<string, readonly SoughtKeyword[]> {
  const found = new Map<string, SoughtKeyword[]>();
  for (const keyword of keywords) {
    const starts = formsOf(keyword).flatMap((form) =>
      [...lengths].filter((length) => length <= form.length).map((length) => form.slice(0, length)),
    );
    for (const start of new Set(starts)) {
      const there = found.get(start) ?? [];
      found.set(start, there);
      there.push(keyword);
    }
  }
  return found;
}

/** What a hyphenated word alone is found by is the whole of it. */
function formsOf({ sought, keyword }: SoughtKeyword): string[] {
  if (sought.kind !== 'phrase') return [];
  const words = wordsOf(fold(keyword).text);
  const whole = sought.phrase.signs.length === 1 ? words[0]?.whole : undefined;
  return whole ? [whole.form] : words.map(({ form }) => form);
}

function isExcepted({ unless }: SoughtKeyword, { sought }: SoughtKeyword): boolean {
  return sought.kind === 'phrase' && unless.some(({ sense }) => sense === sought.phrase.sense);
}
