/** Passages that repeat somebody's words: five or more in a row, however they are spelled or wrapped. */
import { fold } from './fold.js';
import { wordsOf } from './words.js';

/** Fewer words in a row are anybody's. */
const least = 5;

/** Every row of five words in these texts. */
export function rowsOfWords(texts: Iterable<string>): ReadonlySet<string> {
  const rows = new Set<string>();
  for (const text of texts) for (const row of rowsIn(wordsOf(text))) rows.add(row);
  return rows;
}

/** The passages of a text that are made of these rows, in UTF-16 units. */
export function passagesOf(
  text: string,
  rows: ReadonlySet<string>,
): (readonly [from: number, to: number])[] {
  if (rows.size === 0) return [];
  const words = wordsOf(text);
  const passages: [number, number][] = [];
  rowsIn(words).forEach((row, at) => {
    const [first, last] = [words[at], words[at + least - 1]];
    if (!first || !last || !rows.has(row)) return;
    const before = passages.at(-1);
    if (before && first.from <= before[1]) before[1] = last.to;
    else passages.push([first.from, last.to]);
  });
  return passages;
}

/** The text with `instead` in place of each of these passages. */
export function withoutPassages(text: string, rows: ReadonlySet<string>, instead: string): string {
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
