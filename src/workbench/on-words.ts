/** What lies on the words in hand: codings, suggestions, memos. */
import type { Coding } from '../model/coding.js';
import { sameSpan } from '../model/span.js';
import { printCitation } from '../text/citation.js';
import type { Bench, Desk } from './bench.js';
import { at, type Placed } from './by-turn.js';
import { placeInHand, placeOf, touches } from './words-in-hand.js';

/** A coding with the places of the turns it stands in; undefined where it has lost its words. */
export function placed(desk: Desk, coding: Coding): Placed<Coding> | undefined {
  const { span } = coding.anchor;
  const first = span && desk.places.get(span.from[0]);
  const last = span && desk.places.get(span.to[0]);
  return first === undefined || last === undefined ? undefined : { thing: coding, first, last };
}

/** The codings that touch the words in hand, those on exactly these words first; others' where they are shown. */
export function codingsInHand(bench: Bench): readonly Coding[] {
  const { desk, span } = bench;
  const last = placeOf(desk, span.to);
  const found = new Set<Coding>();
  for (let place = placeInHand(bench); place <= last; place += 1) {
    for (const coding of codingsAt(bench, place)) {
      if (coding.anchor.span && touches(desk, coding.anchor.span, span)) found.add(coding);
    }
    // Nobody goes round more of them than fit on a screen.
    if (found.size > 100) break;
  }
  const rank = ({ anchor }: Coding) => Number(!anchor.span || !sameSpan(anchor.span, span));
  return [...found].sort((a, b) => rank(a) - rank(b));
}

/** The codings that stand in one turn, as far as they are shown. */
export function codingsAt(
  { codings, others, showsOthers }: Bench,
  place: number,
): readonly Coding[] {
  const own = at(codings, place);
  return showsOthers && others ? [...own, ...at(others, place)] : own;
}

/** The coding that is meant where several lie on the words in hand. */
export function codingInHand(bench: Bench): Coding | undefined {
  const codings = codingsInHand(bench);
  return codings[bench.chosen % Math.max(1, codings.length)];
}

/** The code that the next key is about: of the suggestion or the coding in hand, else the one given last. */
export function codeInHand(bench: Bench): string | undefined {
  const coding = codingInHand(bench);
  return bench.suggestion?.code ?? coding?.current ?? coding?.code ?? bench.used[0];
}

/** Memos on exactly these words, and notes on the codings there. */
export function notesInHand(bench: Bench): readonly string[] {
  const here = `turn:${citationInHand(bench)}`;
  return [
    ...bench.memos.filter(({ on }) => on === here).map(({ text }) => text),
    ...codingsInHand(bench).flatMap(({ notes }) => notes),
  ];
}

/** `session-1:14`, `session-1:14@3-20`. */
export function citationInHand({ desk, span }: Pick<Bench, 'desk' | 'span'>): string {
  return printCitation(desk.transcript, span);
}
