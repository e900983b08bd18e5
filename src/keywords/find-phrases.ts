/** Finding every phrase of a matcher in one pass over the words of a turn. */
import type { HyphenatedWord, Word } from '../text/words.js';
import type { Matcher } from './matcher.js';
import { type Phrase, type Sign, signsOf } from './vocabulary.js';

/** Where a phrase stands: units of the folded text, and the first and last of its words. */
export interface Occurrence {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** Sense of a phrase -> its occurrences from left to right, none overlapping. Absent phrases are not listed. */
export type Occurrences = ReadonlyMap<string, readonly Occurrence[]>;

/** The phrases to look for, by their first sign. */
type Phrases = Pick<Matcher, 'vocabulary' | 'phrases'>;

/** The phrases of a matcher in a sequence of folded words. */
export function findPhrases(matcher: Phrases, words: readonly Word[]): Occurrences {
  const found = new Map<string, Occurrence[]>();
  const signs = words.map(({ form }) => signsOf(matcher.vocabulary, form));
  words.forEach((word, first) => {
    if (word.whole) addWhole(matcher, word.whole, first, found);
    for (const sign of signs[first] ?? []) {
      for (const phrase of matcher.phrases.get(sign) ?? []) {
        const last = first + phrase.signs.length - 1;
        const end = words[last]?.to;
        if (end === undefined || !isAt(phrase, signs, first)) continue;
        add(found, phrase, { from: word.from, to: end, first, last });
      }
    }
  });
  return found;
}

/** A hyphenated word matches whole before its parts do, so that the longer hit wins. */
function addWhole(
  matcher: Phrases,
  { form, from, to, parts }: HyphenatedWord,
  first: number,
  found: Map<string, Occurrence[]>,
): void {
  for (const sign of signsOf(matcher.vocabulary, form)) {
    for (const phrase of matcher.phrases.get(sign) ?? []) {
      if (phrase.signs.length > 1) continue;
      add(found, phrase, { from, to, first, last: first + parts - 1 });
    }
  }
}

function isAt(phrase: Phrase, signs: readonly (readonly Sign[])[], first: number): boolean {
  return phrase.signs.every((sign, index) => signs[first + index]?.includes(sign));
}

function add(found: Map<string, Occurrence[]>, { sense }: Phrase, occurrence: Occurrence): void {
  const before = found.get(sense);
  if (!before) found.set(sense, [occurrence]);
  else if (occurrence.first > (before.at(-1)?.last ?? -1)) before.push(occurrence);
}
