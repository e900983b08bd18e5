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

/** The signs of each word. */
type Signs = readonly (readonly number[])[];

export function signsIn({ vocabulary }: PhraseIndex, words: readonly Word[]): Signs {
  return words.map(({ form }) => signsOf(vocabulary, form));
}

/**
 * The phrases of an index in a sequence of folded words.
 * @param isWanted by its sense, whether a phrase is looked for; all are without it
 */
export function findPhrases(
  index: PhraseIndex,
  words: readonly Word[],
  signs = signsIn(index, words),
  isWanted: (sense: string) => boolean = () => true,
): Occurrences {
  const found = new Map<string, Occurrence[]>();
  for (const [at, word] of words.entries()) {
    if (word.whole) addWhole(index, word.whole, at, found, isWanted);
    const here = signs[at];
    // Most words bear no sign.
    if (!here || here.length === 0) continue;
    for (const sign of here) {
      for (const phrase of index.anchored[sign] ?? none) {
        const first = at - phrase.before;
        if (!isWanted(phrase.sense)) continue;
        if (!isAt(phrase.signs, signs, first)) continue;
        const last = first + phrase.signs.length - 1;
        const [start, end] = [words[first], words[last]];
        if (start && end) add(found, phrase.sense, { from: start.from, to: end.to, first, last });
      }
    }
  }
  return found;
}

const none: PhraseIndex['anchored'][number] = [];

/** A hyphenated word matches whole before its parts do, so that the longer hit wins. */
function addWhole(
  index: PhraseIndex,
  { form, from, to, parts }: HyphenatedWord,
  first: number,
  found: Map<string, Occurrence[]>,
  isWanted: (sense: string) => boolean,
): void {
  for (const sign of signsOf(index.vocabulary, form)) {
    for (const phrase of index.anchored[sign] ?? []) {
      if (phrase.signs.length > 1 || !isWanted(phrase.sense)) continue;
      add(found, phrase.sense, { from, to, first, last: first + parts - 1 });
    }
  }
}

function isAt(sought: readonly number[], signs: Signs, first: number): boolean {
  for (let place = 0; place < sought.length; place += 1) {
    const sign = sought[place];
    if (sign === undefined || !signs[first + place]?.includes(sign)) return false;
  }
  return true;
}

function add(found: Map<string, Occurrence[]>, sense: string, occurrence: Occurrence): void {
  const before = found.get(sense);
  if (!before) found.set(sense, [occurrence]);
  else if (occurrence.first > (before.at(-1)?.last ?? -1)) before.push(occurrence);
}
