/** Texts that are nearly one another, found without comparing each with each. */
import { fold } from './fold.js';
import { wordsOf } from './words.js';

/** 0.9 * 70 is not always 63 to a machine. */
const rounding = 1e-9;

/**
 * For each text the first one before it whose words are nearly its own; undefined where there is none.
 * Two texts are alike by the words they share among the words that either has (Jaccard 1912). Of a text of n
 * words the rarest n - least * n + 1 must hold one of an alike text's rarest, so only those are looked up
 * (prefix filtering: Bayardo, Ma & Srikant 2007).
 * @param least how much is to be shared, from 0 to 1
 */
export function firstAlike(texts: readonly string[], least: number): (number | undefined)[] {
  const all = texts.map((text) => new Set(wordsOf(fold(text).text).map(({ form }) => form)));
  const inTexts = new Map<string, number>();
  for (const words of all) for (const word of words) inTexts.set(word, times(inTexts, word) + 1);
  const byRareWord = new Map<string, number[]>();
  return all.map((words, at) => {
    const rare = [...words]
      .sort((a, b) => times(inTexts, a) - times(inTexts, b) || (a < b ? -1 : 1))
      .slice(0, words.size - Math.ceil(least * words.size - rounding) + 1);
    const before = new Set(rare.flatMap((word) => byRareWord.get(word) ?? []));
    for (const word of rare) {
      const places = byRareWord.get(word) ?? [];
      byRareWord.set(word, places);
      places.push(at);
    }
    const alike = [...before].filter((other) => shared(words, all[other]) >= least - rounding);
    return alike.length === 0 ? undefined : alike.reduce((a, b) => Math.min(a, b));
  });
}

function times(counts: ReadonlyMap<string, number>, word: string): number {
  return counts.get(word) ?? 0;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string> = new Set()): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}
