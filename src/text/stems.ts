/** Stems: what the spellings of a word share. The one file that knows natural. */
// These files alone: the package's front door prints, reads the user's .env and opens database clients.
import porterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import german from 'natural/lib/natural/stemmers/porter_stemmer_de.js';
import spanish from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import italian from 'natural/lib/natural/stemmers/porter_stemmer_it.js';
import norwegian from 'natural/lib/natural/stemmers/porter_stemmer_no.js';
import portuguese from 'natural/lib/natural/stemmers/porter_stemmer_pt.js';
import russian from 'natural/lib/natural/stemmers/porter_stemmer_ru.js';
import swedish from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';
import { primaryLanguage } from './language.js';
import { conflated } from './spellings.js';
import { stopWordsOf } from './stop-words.js';

type Stemmer = (word: string) => string;

/** Longer runs of letters are no words, and stemmers are quadratic on some of them. */
const longestWord = 40;

/**
 * Words of a language that is not listed stand for themselves. natural's Dutch, Ukrainian and Persian stemmers
 * leave most endings where they are.
 */
const stemmers: ReadonlyMap<string, Stemmer> = new Map([
  ['de', remembered((word) => german.stem(word))],
  ['en', remembered(englishStem)],
  ['es', remembered((word) => spanish.stem(word))],
  ['fr', remembered((word) => french.stem(word))],
  ['it', remembered((word) => italian.stem(word))],
  ['nb', remembered((word) => norwegian.stem(word))],
  ['nn', remembered((word) => norwegian.stem(word))],
  ['no', remembered((word) => norwegian.stem(word))],
  ['pt', remembered((word) => portuguese.stem(word))],
  ['ru', remembered((word) => russian.stem(word))],
  ['sv', remembered((word) => swedish.stem(word))],
]);

const stopStems = new Map<string, ReadonlySet<string>>();

/** The stem of a folded word: `coordinating` and `coordinator` are both `coordin`. */
export function stemOf(word: string, language: string): string {
  const stem = stemmers.get(primaryLanguage(language));
  return stem && word.length <= longestWord ? stem(word) : word;
}

/** False where words are compared by their forms alone. */
export function hasStems(language: string): boolean {
  return stemmers.has(primaryLanguage(language));
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
  return porterStemmer.stem(conflated(word.replace(/'s$/, '')));
}

/** Keeps the stems of words met so far. It starts afresh when it is full, so that memory does not grow. */
function remembered(stem: Stemmer): Stemmer {
  const met = new Map<string, string>();
  return (word) => {
    const known = met.get(word);
    if (known !== undefined) return known;
    if (met.size >= 50_000) met.clear();
    const found = stem(word);
    met.set(word, found);
    return found;
  };
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
