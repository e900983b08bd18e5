/** What each key does while somebody reads. */
import type { ActionId } from './actions.js';
import type { Bench } from './bench.js';
import * as giving from './give.js';
import { type Key, shownKey } from './keys.js';
import { picking } from './pick.js';
import { only, type Reduced, refused } from './reduced.js';
import { pageMove } from './scroll.js';
import * as seek from './seek.js';
import { redo, undo } from './undo-steps.js';
import * as words from './words-in-hand.js';
import { writing } from './write.js';

/** A digit gives its code; any other key does what the coder's keys say. */
export function doAction(bench: Bench, key: Key): Reduced {
  if (/^[0-9]$/.test(key)) return giving.giveHotKey(bench, key);
  const id = bench.desk.keymap.get(key);
  if (id === undefined)
    return refused(bench, `The key ${shownKey(key)} does nothing here. ? lists the keys.`);
  return doing[id](bench);
}

type Doing = (bench: Bench) => Reduced;

/** An action that only looks elsewhere, or at something else. */
const look =
  (to: (bench: Bench) => Bench): Doing =>
  (bench) =>
    only(to(bench));

const end = (piece: 'turn' | 'sentence' | 'word', step: words.Direction): Doing =>
  look((bench) => words.moveEnd(bench, 'to', piece, step));
const start = (piece: 'turn' | 'sentence' | 'word', step: words.Direction): Doing =>
  look((bench) => words.moveEnd(bench, 'from', piece, step));
const write = (what: 'search' | 'citation' | 'name'): Doing =>
  look((bench) => ({ ...bench, mode: writing(what) }));

const doing: Readonly<Record<ActionId, Doing>> = {
  'next-turn': look((bench) => words.takenTurn(bench, words.placeInHand(bench) + 1)),
  'previous-turn': look((bench) => words.takenTurn(bench, words.placeInHand(bench) - 1)),
  'next-sentence': look((bench) => words.nextPiece(bench, 'sentence', 1)),
  'previous-sentence': look((bench) => words.nextPiece(bench, 'sentence', -1)),
  'next-word': look((bench) => words.nextPiece(bench, 'word', 1)),
  'previous-word': look((bench) => words.nextPiece(bench, 'word', -1)),
  'next-page': look((bench) => pageMove(bench, 1)),
  'previous-page': look((bench) => pageMove(bench, -1)),
  'next-section': look((bench) => seek.nextSection(bench, 1)),
  'previous-section': look((bench) => seek.nextSection(bench, -1)),
  'first-turn': look((bench) => words.takenTurn(bench, 0)),
  'last-turn': look((bench) => words.takenTurn(bench, bench.desk.turns.length - 1)),
  'next-open': look((bench) => seek.nextOpenTurn(bench, 1)),
  'previous-open': look((bench) => seek.nextOpenTurn(bench, -1)),
  'next-coding': look((bench) => seek.nextCoding(bench, 1)),
  'previous-coding': look((bench) => seek.nextCoding(bench, -1)),
  'next-suggestion': look((bench) => seek.nextSuggestion(bench, 1)),
  'previous-suggestion': look((bench) => seek.nextSuggestion(bench, -1)),
  search: write('search'),
  'next-hit': look((bench) => seek.nextHit(bench, 1)),
  'previous-hit': look((bench) => seek.nextHit(bench, -1)),
  citation: write('citation'),
  'end-sentence-on': end('sentence', 1),
  'end-sentence-back': end('sentence', -1),
  'end-turn-on': end('turn', 1),
  'end-turn-back': end('turn', -1),
  'end-word-on': end('word', 1),
  'end-word-back': end('word', -1),
  'start-sentence-on': start('sentence', 1),
  'start-sentence-back': start('sentence', -1),
  'start-turn-on': start('turn', 1),
  'start-turn-back': start('turn', -1),
  'start-word-on': start('word', 1),
  'start-word-back': start('word', -1),
  'whole-turn': look((bench) => words.takenTurn(bench, words.placeInHand(bench))),
  pick: look((bench) => ({ ...bench, mode: picking() })),
  again: giving.giveAgain,
  'new-code': write('name'),
  'in-vivo': look((bench) => ({ ...bench, mode: writing('name', giving.nameInVivo(bench)) })),
  'next-in-hand': look((bench) => ({ ...bench, chosen: bench.chosen + 1 })),
  'take-away': giving.takeAway,
  accept: giving.accept,
  decline: giving.decline,
  memo: look((bench) => ({ ...bench, mode: writing('memo', bench.aside) })),
  read: giving.markRead,
  undo,
  redo,
  others: giving.showOthers,
  reload: (bench) => ({
    state: bench,
    acts: [{ want: 'study', others: bench.others !== undefined }],
  }),
  help: look((bench) => ({ ...bench, mode: { kind: 'help', from: 0 } })),
  quit: look((bench) => ({ ...bench, hasEnded: true })),
};
