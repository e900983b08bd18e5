/** Stems: what the spellings of a word share. The one file that knows natural. */
// This file alone: the package's front door prints, reads the user's .env and opens database clients.
import porterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { primaryLanguage } from './language.js';
import { stopWordsOf } from './stop-words.js';

type Stemmer = (word: string) => string;

/** Longer runs of letters are no words, and the stemmer is quadratic on some of them. */
const longestWord = 40;

/** Words of a language that is not listed stand for themselves. */
const stemmers: ReadonlyMap<string, Stemmer> = new Map([['en', englishStem]]);

const stopStems = new Map<string, ReadonlySet<string>>();

/** English words met so far, with their stems. It starts afresh when it is full, so that memory does not grow. */
const met = new Map<string, string>();
const metLimit = 50_000;

/** The stem of a folded word: `coordinating` and `coordinator` are both `coordin`. */
export function stemOf(word: string, language: string): string {
  const stem = stemmers.get(primaryLanguage(language));
  return stem ? stem(word) : word;
}

/**
 * The stem a folded word may be compared by: word and stem have at least three letters, and the stem
 * is no function word's. Otherwise undefined: the word is compared by its form, and `ors` is not `or`.
 */
export function comparableStem(word: string, language: string): string | undefined {
  const stem = stemOf(word, language);
  // A word has no fewer letters than its stem.
  if (countLetters(stem) < 3) return undefined;
  return stopStemsOf(language).has(stem) ? undefined : stem;
}

/** Porter 1980, without the possessive: `partner's` is `partner`. */
function englishStem(word: string): string {
  if (word.length > longestWord) return word;
  const known = met.get(word);
  if (known !== undefined) return known;
  if (met.size >= metLimit) met.clear();
  const stem = porterStemmer.stem(word.replace(/'s$/, ''));
  met.set(word, stem);
  return stem;
}

function stopStemsOf(language: string): ReadonlySet<string> {
  const known = stopStems.get(language);
  if (known) return known;
  const stems = new Set([...stopWordsOf(language)].map((word) => stemOf(word, language)));
  stopStems.set(language, stems);
  return stems;
}

function countLetters(word: string): number {
  return word.replace(/\P{L}/gu, '').length;
}
