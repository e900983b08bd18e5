/**
 * Talk whose every character is known by name, through any edit: the model that anchors are held
 * against. A character that was typed anew has no name; a copy has the name of what was copied.
 */
import { fold } from '../../src/text/fold.js';

export interface Character {
  readonly text: string;
  /** Where it came from: none for one that was typed anew, two where it may have been either of two. */
  readonly names: readonly number[];
  /** A deleted character stays in its place, so that the judge can ask what else could have been deleted. */
  readonly gone?: boolean;
}

export interface SpokenTurn {
  /** The number it had at first; undefined for one that was put in. */
  readonly turn?: number;
  readonly speaker: string;
  readonly characters: readonly Character[];
}

export type Talk = readonly SpokenTurn[];

/** Names every character of some turns. */
export function talkOf(
  turns: readonly { readonly speaker: string; readonly text: string }[],
): Talk {
  let name = 0;
  return turns.map(({ speaker, text }, index) => ({
    turn: index + 1,
    speaker,
    characters: Array.from(text, (one): Character => ({ text: one, names: [name++] })),
  }));
}

export function textOf(turn: Pick<SpokenTurn, 'characters'>): string {
  return standing(turn.characters)
    .map(({ text }) => text)
    .join('');
}

/** The characters that have not been deleted: what a reader sees. */
export function standing(characters: readonly Character[]): readonly Character[] {
  return characters.filter(({ gone }) => !gone);
}

/** False for white space and for what nobody sees: folding may widen or drop it. */
export function isSeen({ text }: Character): boolean {
  return fold(text).text.trim() !== '';
}

export function typed(text: string): Character[] {
  return Array.from(text, (one) => ({ text: one, names: [] }));
}

type Edit = (characters: readonly Character[]) => readonly Character[];

/** Places a mark in the whole row for a place in what stands: behind as many standing characters. */
function rowPlace(characters: readonly Character[], at: number): number {
  let left = at;
  let place = 0;
  for (const { gone } of characters) {
    if (left === 0) break;
    if (!gone) left -= 1;
    place += 1;
  }
  return place;
}

/** The letters between two places that were there at first, deleted ones too, folded. */
export function writtenAtFirst(
  { characters }: SpokenTurn,
  [from, to]: readonly [number, number],
): string[] {
  return characters
    .slice(rowPlace(characters, from), rowPlace(characters, to))
    .filter(({ names }) => names.length > 0)
    .map(({ text }) => fold(text).text);
}

/** Types words in. */
export function inserted(at: number, text: string): Edit {
  return (row) => {
    const place = rowPlace(row, at);
    return [...row.slice(0, place), ...typed(text), ...row.slice(place)];
  };
}

/** Deletes what stands between two places. */
export function deleted(from: number, to: number): Edit {
  return (row) => readAsLeft(marked(row, from, to));
}

function marked(row: readonly Character[], from: number, to: number): Character[] {
  let seen = 0;
  return row.map((one) => {
    if (one.gone) return one;
    const at = seen++;
    return at >= from && at < to ? { ...one, gone: true } : one;
  });
}

/** Puts other words in place of some. */
export function replaced(from: number, to: number, text: string): Edit {
  return (row) => marked(inserted(to, text)(row), from, to);
}

/** Says some words twice. Which time was the first nothing shows. */
export function repeated(from: number, to: number): Edit {
  return (row) => {
    const again = standing(row).slice(from, to);
    const place = rowPlace(row, to);
    const twice = [...row.slice(0, place), ...typed(' '), ...again, ...row.slice(place)];
    const seen = placesSeen(twice);
    const start = seen.findIndex((at) => at > place);
    nameEither(twice, seen, start, start + placesSeen(again).length);
    return twice;
  };
}

/**
 * Lets two stretches change places. Where both begin or end alike, nothing shows whether those letters
 * went along, so they may be either's.
 */
export function swapped(a: readonly [number, number], b: readonly [number, number]): Edit {
  return (row) => {
    const [a0 = 0, a1 = 0, b0 = 0, b1 = 0] = [...a, ...b].map((at) => rowPlace(row, at));
    const [first, second] = eitherNamed(row.slice(a0, a1), row.slice(b0, b1));
    return [...row.slice(0, a0), ...second, ...row.slice(a1, b0), ...first, ...row.slice(b1)];
  };
}

/** Two stretches, the letters that they both begin and end with named for either. */
function eitherNamed(a: readonly Character[], b: readonly Character[]) {
  const rows = [a.slice(), b.slice()] as const;
  for (const way of [1, -1]) {
    const seen = rows.map((row) => {
      const places = row.flatMap(({ gone }, at) => (gone ? [] : [at]));
      return way === 1 ? places : places.reverse();
    });
    for (let step = 0; ; step += 1) {
      const [inA, inB] = [seen[0]?.[step] ?? -1, seen[1]?.[step] ?? -1];
      const [one, other] = [rows[0][inA], rows[1][inB]];
      if (!one || !other || !readsAs(one, other)) break;
      rows[0][inA] = either(one, other);
      rows[1][inB] = either(other, one);
    }
  }
  return rows;
}

/** Two turns in place of one; the first goes on as it. */
export function split(turn: SpokenTurn, at: number): SpokenTurn[] {
  const place = rowPlace(turn.characters, at);
  const [first, second] = [turn.characters.slice(0, place), turn.characters.slice(place)];
  return [
    { ...turn, characters: trimmed(first) },
    { speaker: turn.speaker, characters: trimmed(second) },
  ];
}

/** One turn in place of two. */
export function joined(turn: SpokenTurn, next: SpokenTurn): SpokenTurn {
  return { ...turn, characters: [...turn.characters, ...typed(' '), ...next.characters] };
}

/** Without white space at the ends, as turns are read from a file. */
function trimmed(characters: readonly Character[]): readonly Character[] {
  const seen = characters.flatMap(({ text, gone }, at) => (gone || text.trim() === '' ? [] : [at]));
  return characters.slice(seen[0] ?? 0, (seen.at(-1) ?? -1) + 1);
}

const otherWriting = new Map([
  ["'", '’'],
  ['’', "'"],
  ['"', '”'],
  ['“', '"'],
  ['”', '"'],
  [' ', '\u00a0'],
  ['\u00a0', ' '],
]);

/** Types quotes and spaces another way, as word processors do, and some spaces twice; the characters stay themselves. */
export function retyped(wide: boolean): Edit {
  return (row) =>
    row.flatMap((one) => {
      const text = otherWriting.get(one.text);
      if (text === undefined || one.gone) return [one];
      return wide && one.text === ' ' ? [one, ...typed(' ')] : [{ ...one, text }];
    });
}

/** Types everything in capitals where that is one letter for one. */
export function shouted(row: readonly Character[]): readonly Character[] {
  return row.map((one) => {
    const text = one.text.toUpperCase();
    return text.length === one.text.length ? { ...one, text } : one;
  });
}

/**
 * "No no" less one "no" is "no": which of both was deleted nothing shows, whoever typed what. So where a
 * gap could stand elsewhere and leave the same letters, the letters that stand may be those in the gap.
 */
export function readAsLeft(characters: readonly Character[]): readonly Character[] {
  const row = withoutWideSpaces(characters);
  const seen = placesSeen(row);
  const isTyped = (place: number) => row[seen[place] ?? -1]?.names.length === 0;
  for (let from = 0; from < seen.length; from += 1) {
    let to = from;
    while (row[seen[to] ?? -1]?.gone) to += 1;
    // What was typed in place of the gap may as well stand on its other side.
    let [left, right] = [from, to];
    while (isTyped(left - 1)) left -= 1;
    while (isTyped(right)) right += 1;
    for (let part = from; part < to; part += 1) {
      nameEither(row, seen, part, to);
      nameEither(row, seen, from, part + 1);
      nameAlike(row, seen.slice(part, to), seen.slice(right, right + to - part));
      nameAlike(row, seen.slice(from, part + 1), seen.slice(left - (part + 1 - from), left));
    }
    from = Math.max(from, to);
  }
  return characters.map((one, at) => ({ ...one, names: row[at]?.names ?? one.names }));
}

/** Names for either the letters of two stretches, given by their places, that read the same. */
function nameAlike(row: Character[], a: readonly number[], b: readonly number[]): void {
  const pairs = a.map((place, index) => [row[place], row[b[index] ?? -1]] as const);
  if (!pairs.every(([one, other]) => one && other && !other.gone && readsAs(one, other))) return;
  pairs.forEach(([one, other], index) => {
    const place = b[index];
    if (one && other && place !== undefined) row[place] = either(other, one);
  });
}

/** A deletion may leave two spaces where there was one, or one at an end: as if it had taken them along. */
function withoutWideSpaces(characters: readonly Character[]): Character[] {
  let wasSpace = true;
  const row = characters.map((one) => {
    if (one.gone) return one;
    const isSpace = one.text.trim() === '';
    const gone = isSpace && wasSpace;
    wasSpace = isSpace;
    return gone ? { ...one, gone } : one;
  });
  const last = row.findLastIndex(({ gone }) => !gone);
  const end = row[last];
  if (end && end.text.trim() === '') row[last] = { ...end, gone: true };
  return row;
}

/** Places without those of spaces typed anew, and of what was typed and deleted: they tell nothing apart. */
function placesSeen(row: readonly Character[]): number[] {
  return row.flatMap((one, at) => (one.names.length > 0 || (!one.gone && isSeen(one)) ? [at] : []));
}

/**
 * Names letters for what they may be: a stretch that was deleted or said again could as well stand a
 * letter further on, or back, as long as the same letters come out.
 * @param from, to the stretch, as places in `seen`
 */
function nameEither(row: Character[], seen: readonly number[], from: number, to: number): void {
  const both = (inside: number, outside: number): boolean => {
    const [a, b] = [seen[inside] ?? -1, seen[outside] ?? -1];
    const [one, other] = [row[a], row[b]];
    if (!one || !other || other.gone || !readsAs(one, other)) return false;
    [row[a], row[b]] = [either(one, other), either(other, one)];
    return true;
  };
  for (let step = 0; both(from + step, to + step); ) step += 1;
  for (let step = 1; both(to - step, from - step); ) step += 1;
}

function readsAs(one: Character, other: Character): boolean {
  return fold(one.text).text === fold(other.text).text;
}

/** The first of two, named for both. */
function either(one: Character, other: Character): Character {
  return { ...one, names: [...new Set([...one.names, ...other.names])] };
}
