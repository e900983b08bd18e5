/** Traits: what a classifier knows a text by, the stems of its words and of neighbours together. */
import { fold } from '../text/fold.js';
import { stemOf } from '../text/stems.js';
import { wordsOf } from '../text/words.js';

/** A trait as it stands in one text. */
export interface Trait {
  /** 32 bits in which stem or stems are mixed, so that what was learned holds nobody's words. */
  readonly key: number;
  readonly count: number;
  /** The word as it is first said, folded. */
  readonly form: string;
  /** The one before it, where the two are the trait together. */
  readonly before?: string | undefined;
}

/** `kettle`, `gave up`. */
export function wordsOfTrait({ before, form }: Trait): string {
  return before === undefined ? form : `${before} ${form}`;
}

/** By language, the keys of words that were met. A list starts afresh when it is full, so that memory does not grow. */
const metIn = new Map<string, Map<string, number>>();
const metLimit = 50_000;

/** Each once, in the order of the text. */
export function traitsOf(text: string, language: string): readonly Trait[] {
  const traits = new Map<number, Trait & { count: number }>();
  const add = (key: number, form: string, before?: string) => {
    const known = traits.get(key);
    if (known) known.count += 1;
    else traits.set(key, { key, count: 1, form, before });
  };
  const keys = keysIn(language);
  let [last, before]: [number, string | undefined] = [0, undefined];
  for (const { form } of wordsOf(fold(text).text)) {
    const key = keys(form);
    add(key, form);
    if (before !== undefined) add(mixed(last, key), form, before);
    [last, before] = [key, form];
  }
  return [...traits.values()];
}

function keysIn(language: string): (form: string) => number {
  const met = metIn.get(language) ?? new Map<string, number>();
  metIn.set(language, met);
  return (form) => {
    const known = met.get(form);
    if (known !== undefined) return known;
    if (met.size >= metLimit) met.clear();
    const key = hashOf(stemOf(form, language));
    met.set(form, key);
    return key;
  };
}

/** FNV-1a, by Fowler, Noll and Vo, over UTF-16 units. */
function hashOf(stem: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < stem.length; at += 1) {
    hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193);
  }
  return hash | 0;
}

/** Of two stems, in this order. */
function mixed(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ second) | 0;
}
