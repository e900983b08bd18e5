/** The words and phrases of a text that could be keywords. */
import { fold, unfold } from '../text/fold.js';
import { comparableStem } from '../text/stems.js';
import { type Word, wordsOf } from '../text/words.js';
import { type Placed, placed } from './placed.js';

/** A word, or two or three in sequence, that begins and ends with a word that says something. */
export interface Term {
  /** The same for every spelling that a keyword of these words would find. */
  readonly sense: string;
  /** As it was said, folded. */
  readonly form: string;
  /** UTF-16 units of the text, half open. */
  readonly from: number;
  readonly to: number;
}

const longestPhrase = 3;

/** In reading order, the shorter first. Phrases do not cross a comma or the end of a sentence. */
export function termsOf(text: string, language: string): Placed<Term>[] {
  const folded = fold(text);
  const words = wordsOf(folded.text);
  const stems = words.map(({ form }) => comparableStem(form, language));
  const terms = words.flatMap((word, first) => {
    if (stems[first] === undefined) return [];
    return phrasesAt(folded.text, words, first)
      .filter((last) => stems[last] !== undefined)
      .map((last): Term => {
        const [from, to] = unfold(folded, [word.from, words[last]?.to ?? word.to]);
        const part = words.slice(first, last + 1);
        const sense = part.map(({ form }, at) => sign(form, stems[first + at])).join(' ');
        return { sense, form: part.map(({ form }) => form).join(' '), from, to };
      });
  });
  return placed(text, terms);
}

/** The last word of each phrase that begins here. */
function phrasesAt(text: string, words: readonly Word[], first: number): number[] {
  const lasts = [first];
  for (let last = first + 1; last < first + longestPhrase; last += 1) {
    const [before, word] = [words[last - 1], words[last]];
    if (!before || !word || !/^[\s-]*$/.test(text.slice(before.to, word.from))) break;
    lasts.push(last);
  }
  return lasts;
}

function sign(form: string, stem: string | undefined): string {
  return stem === undefined ? `form:${form}` : `stem:${stem}`;
}
