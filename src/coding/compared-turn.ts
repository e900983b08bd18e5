/** A turn as it is compared with others: its words, without capitals and signs. */
import type { Turn } from '../model/transcript.js';
import { fold } from '../text/fold.js';
import { wordsOf } from '../text/words.js';

export interface ComparedTurn {
  /** Pictures count as words; other signs do where there is nothing else: `[…]`. */
  readonly words: readonly string[];
  /** The words as one text. */
  readonly text: string;
  /** The same with the speaker. */
  readonly said: string;
  /** What was said, folded. */
  readonly folded: string;
}

const pictures = /\p{Extended_Pictographic}/gu;

export function comparedTurn({ speaker = '', text: spoken }: Turn): ComparedTurn {
  const folded = fold(spoken).text;
  const told = [...wordsOf(folded).map(({ form }) => form), ...(folded.match(pictures) ?? [])];
  const words = told.length > 0 ? told : folded.split(' ').filter((sign) => sign !== '');
  const text = words.join(' ');
  return { words, text, said: `${speaker}: ${text}`, folded };
}

/** Two words that follow each other in a sentence: turns that are joined make none. */
export function wordPairs({ folded }: ComparedTurn): string[] {
  const words = wordsOf(folded);
  return words.slice(1).flatMap(({ form, from }, at) => {
    const before = words[at];
    const isParted = before === undefined || /[.?!…]/.test(folded.slice(before.to, from));
    return isParted ? [] : [`${before.form} ${form}`];
  });
}
