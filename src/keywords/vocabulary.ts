/** Which words of a text a codebook cares about. */
import { comparableStem } from '../text/stems.js';

/** What one word of a keyword asks of a word of the text: `stem:hope`, `form:par`, `prefix:participat`. */
export type Sign = `${'stem' | 'form' | 'prefix'}:${string}`;

/** Signs in sequence; a single word is a phrase of one. Phrases of one sense find the same words. */
export interface Phrase {
  readonly sense: string;
  readonly signs: readonly Sign[];
}

export interface Vocabulary {
  readonly language: string;
  readonly signs: ReadonlySet<string>;
  /** The lengths of its prefixes, in UTF-16 units. */
  readonly prefixLengths: readonly number[];
  /** Forms met so far. It starts afresh when it is full, so that memory does not grow with the corpus. */
  readonly met: Map<string, readonly Sign[]>;
}

const metLimit = 50_000;

/** The signs that a folded form bears; most forms bear none. */
export function signsOf(vocabulary: Vocabulary, form: string): readonly Sign[] {
  const known = vocabulary.met.get(form);
  if (known) return known;
  if (vocabulary.met.size >= metLimit) vocabulary.met.clear();
  const signs = lookUp(vocabulary, form);
  vocabulary.met.set(form, signs);
  return signs;
}

function lookUp({ language, signs, prefixLengths }: Vocabulary, form: string): Sign[] {
  const stem = comparableStem(form, language);
  const prefixes = prefixLengths
    .filter((length) => length <= form.length)
    .map((length): Sign => `prefix:${form.slice(0, length)}`);
  const borne: Sign[] = [`form:${form}`, ...prefixes];
  if (stem !== undefined) borne.push(`stem:${stem}`);
  return borne.filter((sign) => signs.has(sign));
}

/** The vocabulary of some phrases. */
export function vocabularyOf(phrases: Iterable<Phrase>, language: string): Vocabulary {
  const signs = new Set([...phrases].flatMap((phrase) => phrase.signs));
  const lengths = [...signs]
    .filter((sign) => sign.startsWith('prefix:'))
    .map((sign) => sign.length - 'prefix:'.length);
  return { language, signs, prefixLengths: [...new Set(lengths)], met: new Map() };
}
