/** All that a key can do while somebody reads: what it is called, what it does, the keys it has at first. */
import type { Key } from './keys.js';

interface Action {
  readonly id: string;
  readonly does: string;
  readonly keys: readonly Key[];
}

/** In the order in which help shows them, group by group. */
export const actionGroups = [
  {
    title: 'Move',
    actions: [
      { id: 'next-turn', does: 'next turn', keys: ['<down>', 'j'] },
      { id: 'previous-turn', does: 'turn before', keys: ['<up>', 'k'] },
      { id: 'next-sentence', does: 'next sentence', keys: ['<right>', 'l'] },
      { id: 'previous-sentence', does: 'sentence before', keys: ['<left>', 'h'] },
      { id: 'next-word', does: 'next word', keys: ['w'] },
      { id: 'previous-word', does: 'word before', keys: ['b'] },
      { id: 'next-page', does: 'a page on', keys: ['<page-down>', '<ctrl-d>'] },
      { id: 'previous-page', does: 'a page back', keys: ['<page-up>', '<ctrl-u>'] },
      { id: 'next-section', does: 'next section', keys: [']'] },
      { id: 'previous-section', does: 'section before', keys: ['['] },
      { id: 'first-turn', does: 'first turn', keys: ['<home>', 'g'] },
      { id: 'last-turn', does: 'last turn', keys: ['<end>', 'G'] },
    ],
  },
  {
    title: 'Find',
    actions: [
      { id: 'next-open', does: 'next turn not coded, not read', keys: ['n'] },
      { id: 'previous-open', does: 'the one before', keys: ['N'] },
      { id: 'next-coding', does: 'next coding', keys: ['>'] },
      { id: 'previous-coding', does: 'coding before', keys: ['<'] },
      { id: 'next-suggestion', does: 'next suggestion', keys: ['s'] },
      { id: 'previous-suggestion', does: 'suggestion before', keys: ['S'] },
      { id: 'search', does: 'look for words', keys: ['/'] },
      { id: 'next-hit', does: 'the words again, further on', keys: ['f'] },
      { id: 'previous-hit', does: 'the words again, further back', keys: ['F'] },
      { id: 'citation', does: 'go to a turn: 45, 45.2, 45-47', keys: [':'] },
    ],
  },
  {
    title: 'Take more words or fewer',
    actions: [
      { id: 'end-sentence-on', does: 'end a sentence on', keys: ['<shift-right>', 'L'] },
      { id: 'end-sentence-back', does: 'end a sentence back', keys: ['<shift-left>', 'H'] },
      { id: 'end-turn-on', does: 'end a turn on', keys: ['<shift-down>', 'J'] },
      { id: 'end-turn-back', does: 'end a turn back', keys: ['<shift-up>', 'K'] },
      { id: 'end-word-on', does: 'end a word on', keys: [')', 'e'] },
      { id: 'end-word-back', does: 'end a word back', keys: ['(', 'E'] },
      { id: 'start-sentence-on', does: 'start a sentence on', keys: ['<ctrl-right>'] },
      { id: 'start-sentence-back', does: 'start a sentence back', keys: ['<ctrl-left>'] },
      { id: 'start-turn-on', does: 'start a turn on', keys: ['<ctrl-down>'] },
      { id: 'start-turn-back', does: 'start a turn back', keys: ['<ctrl-up>'] },
      { id: 'start-word-on', does: 'start a word on', keys: ['}', 't'] },
      { id: 'start-word-back', does: 'start a word back', keys: ['{', 'T'] },
      { id: 'whole-turn', does: 'the whole turn', keys: ['<esc>'] },
    ],
  },
  {
    title: 'Code',
    actions: [
      { id: 'pick', does: 'a code, by part of its name', keys: ['<enter>', 'c'] },
      { id: 'again', does: 'give the code given last', keys: ['.'] },
      { id: 'new-code', does: 'a new code', keys: ['+'] },
      { id: 'in-vivo', does: 'a new code named by the words', keys: ['i'] },
      { id: 'next-in-hand', does: 'another coding on these words', keys: ['<tab>'] },
      { id: 'take-away', does: 'take the coding away', keys: ['x', '<delete>'] },
      { id: 'accept', does: 'accept the suggestion', keys: ['a'] },
      { id: 'decline', does: 'decline it', keys: ['d'] },
      { id: 'memo', does: 'memo on words, coding or code', keys: ['m'] },
      { id: 'read', does: 'turn is read, on to the next', keys: ['<space>'] },
      { id: 'undo', does: 'undo', keys: ['u'] },
      { id: 'redo', does: 'redo', keys: ['r', '<ctrl-r>'] },
    ],
  },
  {
    title: 'Screen',
    actions: [
      { id: 'others', does: 'show or hide other coders', keys: ['o'] },
      { id: 'reload', does: 'read the files again', keys: ['R'] },
      { id: 'help', does: 'all keys', keys: ['?'] },
      { id: 'quit', does: 'leave: all is saved', keys: ['q'] },
    ],
  },
] as const satisfies readonly { readonly title: string; readonly actions: readonly Action[] }[];

export type ActionId = (typeof actionGroups)[number]['actions'][number]['id'];

export const actions: readonly (Action & { readonly id: ActionId })[] = actionGroups.flatMap(
  (group) => [...group.actions],
);

export function isAction(id: string): id is ActionId {
  return actions.some((action) => action.id === id);
}
