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

/** @param phrases each sense once */
export function phraseIndex(phrases: readonly Phrase[], language: string): PhraseIndex {
  const vocabulary = vocabularyOf(phrases, language);
  const rareness = raritiesOf(phrases, language);
  const anchored: Anchored[][] = Array.from(vocabulary.numbers, () => []);
  for (const { sense, signs } of phrases) {
    const each = signs.map((sign) => rareness.get(sign) ?? 0);
    const before = each.indexOf(Math.max(...each));
    const numbers = signs.map((sign) => vocabulary.numbers.get(sign) ?? -1);
    anchored[numbers[before] ?? -1]?.push({ sense, signs: numbers, before });
  }
  return { vocabulary, anchored };
}

/** How seldom each sign is met, as far as can be told: function words are everywhere, and so is what many phrases have. */
function raritiesOf(phrases: readonly Phrase[], language: string): ReadonlyMap<Sign, number> {
  const stops = stopWordsOf(language);
  const uses = new Map<Sign, number>();
  for (const { signs } of phrases) {
    for (const sign of signs) uses.set(sign, (uses.get(sign) ?? 0) + 1);
  }
  const commonness = (sign: Sign) =>
    optionsOf(sign)
      .map((option) => (stops.has(option.slice(option.indexOf(':') + 1)) ? 20 : 1))
      .reduce((sum, one) => sum + one, 0);
  return new Map([...uses].map(([sign, count]) => [sign, -commonness(sign) - count / 1000]));
}
