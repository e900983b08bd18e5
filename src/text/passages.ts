/** Passages that repeat somebody's words: five or more in a row, however they are spelled or wrapped. (Decision 8.) */
import { fold } from './fold.js';
import { wordsOf } from './words.js';

/** Fewer words in a row are anybody's. */
const least = 5;

/** Rows of five words that somebody says. */
export interface WordRows {
  readonly said: ReadonlySet<string>;
  /** Those of them that stand nowhere else: a row that somebody else has too tells nobody's words. */
  readonly own: ReadonlySet<string>;
}

/** @param others texts whose words stay: rows in them are not this person's own */
export function rowsOfWords(texts: Iterable<string>, others: Iterable<string> = []): WordRows {
  const said = new Set<string>();
  for (const text of texts) for (const row of rowsIn(wordsOf(text))) said.add(row);
  const own = new Set(said);
  if (said.size === 0) return { said, own };
  for (const text of others) for (const row of rowsIn(wordsOf(text))) own.delete(row);
  return { said, own };
}

/**
 * The passages of a text that repeat somebody, in UTF-16 units: as far as the rows go that they say,
 * where one of them at least is their own.
 */
export function passagesOf(
  text: string,
  { said, own }: WordRows,
): (readonly [from: number, to: number])[] {
  if (own.size === 0) return [];
  const words = wordsOf(text);
  const passages: { from: number; to: number; isOwn: boolean }[] = [];
  rowsIn(words).forEach((row, at) => {
    const [first, last] = [words[at], words[at + least - 1]];
    if (!first || !last || !said.has(row)) return;
    const isOwn = own.has(row);
    const before = passages.at(-1);
    if (before && first.from <= before.to) {
      before.to = last.to;
      before.isOwn ||= isOwn;
    } else passages.push({ from: first.from, to: last.to, isOwn });
  });
  return passages.filter(({ isOwn }) => isOwn).map(({ from, to }) => [from, to]);
}

/** The text with `instead` in place of each of these passages. */
export function withoutPassages(text: string, rows: WordRows, instead: string): string {
  let rest = text;
  for (const [from, to] of passagesOf(text, rows).reverse()) {
    rest = rest.slice(0, from) + instead + rest.slice(to);
  }
  return rest;
}

/** The row that begins with each word, as far as rows are full. */
function rowsIn(words: readonly { readonly form: string }[]): string[] {
  const forms = words.map(({ form }) => fold(form).text);
  const count = Math.max(0, forms.length - least + 1);
  return Array.from({ length: count }, (_, at) => forms.slice(at, at + least).join(' '));
}
