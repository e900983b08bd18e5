/** Picking a code, or the theme for a new one, by typing a part of its name. */
import fuzzysort from 'fuzzysort';
import type { Bench, Desk, ListedCode, Picking } from './bench.js';
import { type Key, typedBy } from './keys.js';
import { codeInHand } from './on-words.js';

/** One line of the list. */
export type Choice =
  | { readonly kind: 'code'; readonly id: string; readonly listed: ListedCode }
  | { readonly kind: 'theme'; readonly id: string; readonly name: string }
  | { readonly kind: 'new'; readonly id: string; readonly name: string };

export function picking(themeFor?: string): Picking {
  const start = { kind: 'picking', typed: '', at: 0, marked: [] } as const;
  return themeFor === undefined ? start : { ...start, themeFor };
}

/** The choices for what is typed, the best first; the codes given last come first where nothing is. */
export function choicesOf(bench: Bench, mode: Picking): readonly Choice[] {
  if (mode.themeFor !== undefined) return themesLike(bench, mode.typed);
  const codes = codesLike(bench, mode.typed).map(
    (listed): Choice => ({ kind: 'code', id: listed.code.id, listed }),
  );
  const name = mode.typed.trim();
  const isThere = bench.desk.codes.some(
    ({ code }) => code.name.toLowerCase() === name.toLowerCase(),
  );
  return name === '' || isThere ? codes : [...codes, { kind: 'new', id: '', name }];
}

function codesLike({ desk, used }: Bench, typed: string): readonly ListedCode[] {
  if (typed.trim() === '') {
    const rank = new Map(used.map((id, index) => [id, index]));
    const late = desk.codes.length;
    return desk.codes.toSorted(
      (a, b) => (rank.get(a.code.id) ?? late) - (rank.get(b.code.id) ?? late),
    );
  }
  const part = typed.trim();
  const found = fuzzysort.go(part, desk.codes, { keys: [...words], threshold: alike });
  const begins = ({ code }: ListedCode) => code.name.toLowerCase().startsWith(part.toLowerCase());
  // Whoever types how a name begins means that name, however often others hold the word.
  return found.map(({ obj }) => obj).toSorted((a, b) => Number(begins(b)) - Number(begins(a)));
}

/** 1 is the same, 0.5 a good match. */
const alike = 0.5;

/** What a code is found by. */
const words = [
  ({ code }: ListedCode) => code.name,
  ({ code }: ListedCode) => code.id,
  ({ code }: ListedCode) => code.aliases.join(' '),
  ({ code }: ListedCode) => code.meaning ?? '',
  ({ path }: ListedCode) => path,
];

function themesLike(bench: Bench, typed: string): readonly Choice[] {
  const { themes } = bench.desk;
  const near = themeOfCodeInHand(bench.desk, codeInHand(bench));
  const found =
    typed.trim() === ''
      ? themes.toSorted((a, b) => Number(b.id === near) - Number(a.id === near))
      : fuzzysort
          .go(typed.trim(), themes, {
            keys: [({ name }) => name, ({ id }) => id],
            threshold: alike,
          })
          .map(({ obj }) => obj);
  return found.map(({ id, name }) => ({ kind: 'theme', id, name }));
}

function themeOfCodeInHand({ themes }: Desk, id: string | undefined): string | undefined {
  return themes.find(({ codes }) => codes.some((code) => code.id === id))?.id;
}

/** The list after a key that neither ends it nor picks from it. */
export function typedIntoPick(bench: Bench, mode: Picking, key: Key): Picking {
  const count = Math.max(1, choicesOf(bench, mode).length);
  if (key === '<down>' || key === '<ctrl-n>') return { ...mode, at: (mode.at + 1) % count };
  if (key === '<up>' || key === '<ctrl-p>') return { ...mode, at: (mode.at + count - 1) % count };
  if (key === '<backspace>') return { ...mode, typed: withoutLast(mode.typed), at: 0 };
  if (key === '<ctrl-u>') return { ...mode, typed: '', at: 0 };
  const more = typedBy(key);
  return more === '' ? mode : { ...mode, typed: mode.typed + oneLine(more), at: 0 };
}

/** A text without its last letter, accents and joiners included. */
export function withoutLast(text: string): string {
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  return letters.slice(0, -1).join('');
}

/** What was pasted, on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The list with this code marked, or no longer. */
export function markedInPick(mode: Picking, choice: Choice | undefined): Picking {
  if (choice?.kind !== 'code') return mode;
  const { id } = choice;
  const marked = mode.marked.includes(id)
    ? mode.marked.filter((one) => one !== id)
    : [...mode.marked, id];
  return { ...mode, marked, typed: '', at: 0 };
}
