/** What a codebook's keywords look for, ready to be matched. Compiled once, used on every turn. */
import type { Pattern } from '../text/pattern.js';
import type { PhraseIndex } from './phrase-index.js';
import type { Phrase } from './vocabulary.js';

/** Phrases that stand at most `within` words apart, in any order. */
export interface Together {
  readonly members: readonly Phrase[];
  readonly within: number;
}

export type Sought =
  | { readonly kind: 'phrase'; readonly phrase: Phrase }
  | ({ readonly kind: 'together' } & Together)
  | { readonly kind: 'pattern'; readonly pattern: Pattern };

export interface SoughtKeyword {
  readonly code: string;
  /** As the codebook writes it. */
  readonly keyword: string;
  /** Its path in the codebook: `themes.0.codes.2.keywords.1`. */
  readonly path: string;
  /** The same for every spelling that finds the same words. */
  readonly sense: string;
  readonly weight: number;
  /** True where it counts though it is denied. */
  readonly countsNegated: boolean;
  readonly sought: Sought;
  /** Phrases that cancel a hit they overlap. */
  readonly unless: readonly Phrase[];
}

/** A keyword that cannot be used. */
export interface KeywordProblem {
  readonly code: string;
  readonly keyword: string;
  readonly message: string;
  readonly hint: string;
  readonly path: string;
}

export interface Matcher {
  readonly language: string;
  /** Every id that a code has or had, with the id it has today. */
  readonly codes: ReadonlyMap<string, string>;
  readonly keywords: readonly SoughtKeyword[];
  readonly problems: readonly KeywordProblem[];
  readonly phrases: PhraseIndex;
  /** Those that are only asked for where another one was found: what stands together with it, and exceptions. Their vocabulary is the same. */
  readonly others: PhraseIndex;
  /** Keywords by the sense of the phrase that must be there: the phrase itself, or the rarest of several together. */
  readonly byPhrase: ReadonlyMap<string, readonly SoughtKeyword[]>;
  /** The keywords whose patterns match somewhere in a text, which has its capitals. */
  readonly patternsIn: (cased: string) => readonly SoughtKeyword[];
}
