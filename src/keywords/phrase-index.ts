/** Where to look for phrases: each by the one of its words that is met least, so that few are tried in vain. */
import { stopWordsOf } from '../text/stop-words.js';
import { optionsOf, type Phrase, type Sign, type Vocabulary, vocabularyOf } from './vocabulary.js';

/** A phrase, and which of its words it is looked for by. */
interface Anchored {
  readonly sense: string;
  /** The numbers of its signs. */
  readonly signs: readonly number[];
  /** How many words stand before that one. */
  readonly before: number;
}

export interface PhraseIndex {
  readonly vocabulary: Vocabulary;
  /** By the number of the sign they are looked for by; empty for most. */
  readonly anchored: readonly (readonly Anchored[])[];
}

/** How seldom a sign is met, the greater the rarer. */
export type Rareness = (sign: Sign) => number;

/**
 * @param phrases each sense once
 * @param among where others are looked for in the same words: what is known of all of them
 */
export function phraseIndex(
  phrases: readonly Phrase[],
  language: string,
  { vocabulary, rareness } = amongPhrases(phrases, language),
): PhraseIndex {
  const anchored: Anchored[][] = Array.from(vocabulary.numbers, () => []);
  for (const { sense, signs } of phrases) {
    const each = signs.map(rareness);
    const before = each.indexOf(Math.max(...each));
    const numbers = signs.map((sign) => vocabulary.numbers.get(sign) ?? -1);
    anchored[numbers[before] ?? -1]?.push({ sense, signs: numbers, before });
  }
  return { vocabulary, anchored };
}

/** What several indexes of one language share, so that a word is looked up once for all of them. */
export function amongPhrases(phrases: readonly Phrase[], language: string) {
  return { vocabulary: vocabularyOf(phrases, language), rareness: rarenessIn(phrases, language) };
}

/** As far as can be told: function words are everywhere, and so is what many phrases have. */
function rarenessIn(phrases: readonly Phrase[], language: string): Rareness {
  const stops = stopWordsOf(language);
  const uses = new Map<Sign, number>();
  for (const { signs } of phrases) {
    for (const sign of signs) uses.set(sign, (uses.get(sign) ?? 0) + 1);
  }
  const commonness = (sign: Sign) =>
    optionsOf(sign)
      .map((option) => (stops.has(option.slice(option.indexOf(':') + 1)) ? 20 : 1))
      .reduce((sum, one) => sum + one, 0);
  const rareness = new Map(
    [...uses].map(([sign, count]) => [sign, -commonness(sign) - count / 1000]),
  );
  return (sign) => rareness.get(sign) ?? 0;
}
