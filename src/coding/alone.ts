/** Whether words are unlike all others of a text. */
import { partsAtFullStops } from './full-stops.js';
import { placesOf, type Sought } from './sought.js';

/** So many letters are no coincidence. */
export const telling = 12;

/** True where the words neither begin nor end like others, so that no part of them can be a part of those. */
export function isAlone(text: string, { quote, before, after }: Sought): boolean {
  const sentences = partsAtFullStops(quote);
  const first = beginning((sentences[0] ?? '').split(' ')).join(' ');
  const last = beginning((sentences.at(-1) ?? '').split(' ').reverse())
    .reverse()
    .join(' ');
  const start = { before, quote: first, after: quote.slice(first.length) + after };
  const end = { before: before + quote.slice(0, -last.length), quote: last, after };
  return placesOf(start, text).length === 1 && placesOf(end, text).length === 1;
}

/** The first words that tell something, half of them at most. */
function beginning(words: readonly string[]): string[] {
  const some: string[] = [];
  for (const word of words) {
    if (some.length * 2 >= words.length || some.join(' ').length >= telling) break;
    some.push(word);
  }
  return some;
}
