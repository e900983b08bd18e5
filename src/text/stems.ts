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
  ['de', (word) => german.stem(word)],
  ['en', englishStem],
  ['es', (word) => spanish.stem(word)],
  ['fr', (word) => french.stem(word)],
  ['it', (word) => italian.stem(word)],
  ['nb', (word) => norwegian.stem(word)],
  ['nn', (word) => norwegian.stem(word)],
  ['no', (word) => norwegian.stem(word)],
  ['pt', (word) => portuguese.stem(word)],
  ['ru', (word) => russian.stem(word)],
  ['sv', (word) => swedish.stem(word)],
]);

const stopStems = new Map<string, ReadonlySet<string>>();

/** A word that was met, with what it is compared by. */
interface Met {
  readonly stem: string;
  /** Undefined where it is compared by its form. */
  readonly comparable: string | undefined;
}

/** Words met so far, by language. A list starts afresh when it is full, so that memory does not grow. */
const metIn = new Map<string, Map<string, Met>>();
const metLimit = 50_000;

/** The stem of a folded word: `coordinating` and `coordinator` are both `coordin`. */
export function stemOf(word: string, language: string): string {
  return meet(word, language).stem;
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
  return meet(word, language).comparable;
}

function meet(word: string, language: string): Met {
  const words = metIn.get(language) ?? new Map<string, Met>();
  metIn.set(language, words);
  const known = words.get(word);
  if (known) return known;
  if (words.size >= metLimit) words.clear();
  const stem = reduced(word, language);
  // A word has no fewer letters than its stem.
  const isTelling = hasThreeLetters(stem) && !stopStemsOf(language).has(stem);
  const met = { stem, comparable: isTelling ? stem : undefined };
  words.set(word, met);
  return met;
}

function reduced(word: string, language: string): string {
  const stem = stemmers.get(primaryLanguage(language));
  return stem && word.length <= longestWord ? stem(word) : word;
}

/** Porter 1980, without the possessive: `partner's` is `partner`. */
function englishStem(word: string): string {
  return porterStem(conflated(word.endsWith("'s") ? word.slice(0, -2) : word));
}

/** Each step of the algorithm, and the ends of the words that it may change. */
const steps: readonly (readonly [ends: RegExp, step: Stemmer])[] = [
  [/s$/, porterStemmer.step1a],
  [/(?:ed|ing)$/, porterStemmer.step1b],
  [/y$/, porterStemmer.step1c],
  [/(?:nal|nci|zer|li|ion|tor|ism|ness|ti|logi)$/, porterStemmer.step2],
  [/(?:ate|ive|ize|iti|cal|ful|ness)$/, porterStemmer.step3],
  [/(?:al|ce|er|ic|le|nt|ou|sm|te|ti|us|ve|ze|ion)$/, porterStemmer.step4],
  [/e$/, porterStemmer.step5a],
  [/ll$/, porterStemmer.step5b],
];

/** What natural's stemmer comes to, which tries every step on every word; most words need none or one. */
function porterStem(word: string): string {
  if (word.length < 3) return word;
  return steps.reduce(
    (stem, [ends, step]) => (ends.test(stem) ? step(stem) : stem),
    word.toLowerCase(),
  );
}

function stopStemsOf(language: string): ReadonlySet<string> {
  const known = stopStems.get(language);
  if (known) return known;
  const stems = new Set([...stopWordsOf(language)].map((word) => reduced(word, language)));
  stopStems.set(language, stems);
  return stems;
}

function hasThreeLetters(word: string): boolean {
  return /(?:\p{L}\P{L}*){3}/u.test(word);
}
