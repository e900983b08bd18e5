/** Finding every phrase of a matcher in one pass over the words of a turn. */
import type { HyphenatedWord, Word } from '../text/words.js';
import type { PhraseIndex } from './phrase-index.js';
import { signsOf } from './vocabulary.js';

/** Where a phrase stands: units of the folded text, and the first and last of its words. */
export interface Occurrence {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** Sense of a phrase -> its occurrences from left to right, none overlapping. Absent phrases are not listed. */
export type Occurrences = ReadonlyMap<string, readonly Occurrence[]>;

/** The phrases of a matcher in a sequence of folded words. */
export function findPhrases(index: PhraseIndex, words: readonly Word[]): Occurrences {
  const found = new Map<string, Occurrence[]>();
  const signs = words.map(({ form }) => signsOf(index.vocabulary, form));
  words.forEach((word, at) => {
    if (word.whole) addWhole(index, word.whole, at, found);
    for (const sign of signs[at] ?? []) {
      for (const phrase of index.anchored[sign] ?? []) {
        const first = at - phrase.before;
        const last = first + phrase.signs.length - 1;
        const [start, end] = [words[first], words[last]];
        if (!start || !end || !isAt(phrase.signs, signs, first)) continue;
        add(found, phrase.sense, { from: start.from, to: end.to, first, last });
      }
    }
  });
  return found;
}

/** A hyphenated word matches whole before its parts do, so that the longer hit wins. */
function addWhole(
  index: PhraseIndex,
  { form, from, to, parts }: HyphenatedWord,
  first: number,
  found: Map<string, Occurrence[]>,
): void {
  for (const sign of signsOf(index.vocabulary, form)) {
    for (const phrase of index.anchored[sign] ?? []) {
      if (phrase.signs.length > 1) continue;
      add(found, phrase.sense, { from, to, first, last: first + parts - 1 });
    }
  }
}

function isAt(
  sought: readonly number[],
  signs: readonly (readonly number[])[],
  first: number,
): boolean {
  return sought.every((sign, place) => signs[first + place]?.includes(sign));
}

function add(found: Map<string, Occurrence[]>, sense: string, occurrence: Occurrence): void {
  const before = found.get(sense);
  if (!before) found.set(sense, [occurrence]);
  else if (occurrence.first > (before.at(-1)?.last ?? -1)) before.push(occurrence);
}
