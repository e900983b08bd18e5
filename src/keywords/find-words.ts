/** Looks for what a person types in what was said: as keywords are looked for, or letter by letter. */
import { Problem } from '../model/problem.js';
import { type Folded, fold, unfold } from '../text/fold.js';
import { wordsOf } from '../text/words.js';
import { findPhrases } from './find-phrases.js';
import { placesOf } from './match.js';
import { phraseIndex } from './phrase-index.js';
import { placed } from './placed.js';
import { readKeyword } from './read-keyword.js';

/** Finds stretches of a text, in code points, half open, from left to right. */
type Finder = (text: string) => readonly (readonly [from: number, to: number])[];

/**
 * Finds a word by its stem, a phrase of words in sequence, `prefix*`, `=form` or `/pattern/`.
 * @throws Problem when there is nothing to look for in what was typed
 */
export function wordFinder(written: string, language: string): Finder {
  refuseEmpty(written);
  const { sought } = readKeyword(written, language);
  const wanted = phraseIndex(sought.kind === 'phrase' ? [sought.phrase] : [], language);
  return (text) => {
    const folded = fold(text);
    const found = findPhrases(wanted, wordsOf(folded.text));
    return inPoints(text, folded, placesOf({ sought }, folded, found));
  };
}

/**
 * Finds the characters as they stand, inside words too; only what folding evens out does not count.
 * @throws Problem when there are none
 */
export function exactFinder(written: string): Finder {
  refuseEmpty(written);
  const sought = fold(written).text;
  return (text) => {
    const folded = fold(text);
    const places: { from: number; to: number }[] = [];
    let at = folded.text.indexOf(sought);
    while (at >= 0) {
      places.push({ from: at, to: at + sought.length });
      at = folded.text.indexOf(sought, at + sought.length);
    }
    return inPoints(text, folded, places);
  };
}

function refuseEmpty(written: string): void {
  if (fold(written).text.trim() !== '') return;
  throw new Problem({
    what: 'There is nothing to look for in empty quotation marks.',
    next: 'Write a word or several: alongside find "left a note"',
  });
}

/** Units of the folded text as code points of the text itself. */
function inPoints(
  text: string,
  folded: Folded,
  places: readonly { readonly from: number; readonly to: number }[],
): readonly (readonly [number, number])[] {
  const stretches = places.map((place) => {
    const [from, to] = unfold(folded, [place.from, place.to]);
    return { from, to };
  });
  return placed(text, stretches).map(({ at }) => at);
}
