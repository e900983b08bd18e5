/** Which words of a text a codebook cares about. */
import { comparableStem } from '../text/stems.js';

/** What one word of a keyword asks of a word of the text: `stem:hope`, `form:par`, `prefix:participat`. */
export type PlainSign = `${'stem' | 'form' | 'prefix'}:${string}`;

/** That, or any of several: `any:form:her|form:his`. */
export type Sign = PlainSign | `any:${string}`;

/** Signs in sequence; a single word is a phrase of one. Phrases of one sense find the same words. */
export interface Phrase {
  readonly sense: string;
  readonly signs: readonly Sign[];
}

/** Signs go by numbers here: texts are long, and numbers are compared faster than words. */
export interface Vocabulary {
  readonly language: string;
  readonly numbers: ReadonlyMap<Sign, number>;
  /** A plain sign -> the numbers of itself and of the choices it is one of. */
  readonly borne: ReadonlyMap<string, readonly number[]>;
  /** The lengths of its prefixes, in UTF-16 units. */
  readonly prefixLengths: readonly number[];
  /** Forms met so far. It starts afresh when it is full, so that memory does not grow with the corpus. */
  readonly met: Map<string, readonly number[]>;
}

const metLimit = 50_000;

/** One for all, so that most words of a text take no memory. */
const none: readonly number[] = [];

/** The numbers of the signs that a folded form bears; most forms bear none. */
export function signsOf(vocabulary: Vocabulary, form: string): readonly number[] {
  const known = vocabulary.met.get(form);
  if (known) return known;
  if (vocabulary.met.size >= metLimit) vocabulary.met.clear();
  const signs = lookUp(vocabulary, form);
  vocabulary.met.set(form, signs);
  return signs;
}

function lookUp({ language, borne, prefixLengths }: Vocabulary, form: string): readonly number[] {
  const stem = comparableStem(form, language);
  const found = [`form:${form}`, ...(stem === undefined ? [] : [`stem:${stem}`])];
  // "We didn't give up" is found by "not give up".
  if (form.endsWith("n't")) found.push('form:not');
  for (const length of prefixLengths) {
    if (length <= form.length) found.push(`prefix:${form.slice(0, length)}`);
  }
  const numbers = found.flatMap((sign) => borne.get(sign) ?? none);
  return numbers.length === 0 ? none : [...new Set(numbers)];
}

/** The vocabulary of some phrases. */
export function vocabularyOf(phrases: Iterable<Phrase>, language: string): Vocabulary {
  const numbers = new Map<Sign, number>();
  const borne = new Map<string, number[]>();
  const lengths = new Set<number>();
  for (const sign of new Set([...phrases].flatMap((phrase) => phrase.signs))) {
    const number = numbers.size;
    numbers.set(sign, number);
    for (const option of optionsOf(sign)) {
      const bearers = borne.get(option) ?? [];
      borne.set(option, bearers);
      bearers.push(number);
      if (option.startsWith('prefix:')) lengths.add(option.length - 'prefix:'.length);
    }
  }
  return { language, numbers, borne, prefixLengths: [...lengths], met: new Map() };
}

/** One sign for several, the same in whatever order they are written. */
export function anyOf(options: readonly PlainSign[]): Sign {
  const [only, ...others] = [...new Set(options)].sort();
  return only && others.length === 0 ? only : `any:${[only, ...others].join('|')}`;
}

/** What a sign may be: a plain one is itself. */
export function optionsOf(sign: Sign): readonly string[] {
  return sign.startsWith('any:') ? sign.slice('any:'.length).split('|') : [sign];
}
