/** A question to the talk: words, codes and voices, joined by and, or, not, and by how near they stand. */
import type { Coding } from '../model/coding.js';
import type { Voices } from './select-voices.js';

/** A part of a turn's text, in code points, half open. */
export type Stretch = readonly [from: number, to: number];

/** Finds some words in a text, from left to right. */
export type Finder = (text: string) => readonly Stretch[];

/** Words that are said; what their other forms are depends on the language. */
export interface Words {
  readonly kind: 'words';
  readonly find: (language: string) => Finder;
}

/** Codings of some kind. */
export interface Codes {
  readonly kind: 'codes';
  readonly fits: (coding: Coding) => boolean;
  /** True where a coding must be so itself; for others it is enough that one like that shares some of its words. */
  readonly isOwn: boolean;
}

/** What stands at a place. */
export type Standing = Words | Codes;

/** Any of the left with any of the right near it. The left is what is found, the right is its condition. */
export interface Near {
  readonly kind: 'near';
  readonly left: readonly Standing[];
  readonly right: readonly Standing[];
  /** Where the left stands. */
  readonly order: 'either' | 'before' | 'after';
  /** Neighbouring words are one apart, and so are neighbouring turns. Words are counted inside one turn. */
  readonly within: number;
  readonly unit: 'words' | 'turns';
}

export type Query =
  | Standing
  | Near
  | { readonly kind: 'voices'; readonly voices: Voices }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query };

/** All of these. What is quick to tell is asked first. */
export function allOf(parts: readonly Query[]): Query {
  const [only, ...others] = parts;
  if (only && others.length === 0) return only;
  return { kind: 'all', parts: parts.toSorted((a, b) => Number(isSlow(a)) - Number(isSlow(b))) };
}

/** True where the talk has to be searched. */
function isSlow(query: Query): boolean {
  switch (query.kind) {
    case 'words':
    case 'near':
      return true;
    case 'all':
    case 'any':
      return query.parts.some(isSlow);
    case 'not':
      return isSlow(query.part);
    default:
      return false;
  }
}

/** True where nothing answers that carries no code: then codings are the answer, and else turns. */
export function asksForCodings(query: Query): boolean {
  return isBound(query, () => true);
}

/** True where no coding answers that is not near or under a code that is named. */
export function namesCodes(query: Query): boolean {
  return isBound(query, ({ isOwn }) => !isOwn);
}

/** True where whatever answers has to do with such codings. */
function isBound(query: Query, binds: (codes: Codes) => boolean): boolean {
  switch (query.kind) {
    case 'codes':
      return binds(query);
    case 'near':
      return query.left.every((part) => isBound(part, binds));
    case 'all':
      return query.parts.some((part) => isBound(part, binds));
    case 'any':
      return query.parts.every((part) => isBound(part, binds));
    default:
      return false;
  }
}

/** The words that may be there, those of `not` left out. */
export function wordsIn(query: Query): readonly Words[] {
  switch (query.kind) {
    case 'words':
      return [query];
    case 'near':
      return [...query.left, ...query.right].flatMap(wordsIn);
    case 'all':
    case 'any':
      return query.parts.flatMap(wordsIn);
    default:
      return [];
  }
}
