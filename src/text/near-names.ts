/** Words that are nearly a name which gets a pseudonym: a person has to look at them. */
import { anySpelling, asWritten, type NamePair, type Renamed } from './names.js';

/** `case`: the name in other letters; `word`: the name inside a longer word; `part`: one word of the name. */
export type Nearness = 'case' | 'word' | 'part';

export interface NearName {
  readonly name: string;
  /** The word as it stands there. */
  readonly found: string;
  readonly how: Nearness;
  /** In UTF-16 units of the text before. */
  readonly from: number;
}

type NearFinder = (text: string, renamed: Pick<Renamed, 'hits'>) => NearName[];

/** Finds what renaming leaves in a text and a reader may still take for a name. */
export function nearNames(pairs: readonly NamePair[]): NearFinder {
  const names = new Map(pairs.map(({ name }) => [asWritten(name), name]));
  const capitals = new Map(pairs.map(({ name }) => [asWritten(name).toUpperCase(), name]));
  const parts = new Map(pairs.flatMap(({ name }) => partsOf(name).map((part) => [part, name])));
  const lower = new Map([...names].map(([form, name]) => [form.toLowerCase(), name]));
  const sought = [...new Set([...names.keys(), ...parts.keys()])];
  if (sought.length === 0) return () => [];
  const longestFirst = sought.sort((a, b) => b.length - a.length).map(anySpelling);
  const pattern = new RegExp(longestFirst.join('|'), 'giu');
  return (text, { hits }) => {
    const near: NearName[] = [];
    let hit = 0;
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const end = index + match.length;
      while ((hits[hit]?.to ?? end) <= index) hit += 1;
      if ((hits[hit]?.from ?? end) < end) continue;
      const form = asWritten(match);
      const word = wordAround(text, index, end);
      const isWhole = word.from === index && word.to === end;
      const exact = names.get(form) ?? capitals.get(form) ?? parts.get(form);
      const isStart = word.from === index || /^\p{Lu}/u.test(match);
      const found = text.slice(word.from, word.to);
      const add = (how: Nearness, name: string) => near.push({ name, found, how, from: word.from });
      const name = lower.get(form.toLowerCase());
      if (isWhole && parts.has(form)) add('part', parts.get(form) ?? form);
      else if (isWhole && name !== undefined && exact === undefined) add('case', name);
      else if (!isWhole && exact !== undefined && isStart) add('word', exact);
    }
    return near;
  };
}

/** The words of a longer name that are names themselves: `Berg` of `Anna Berg`, not `de`. */
function partsOf(name: string): string[] {
  const words = asWritten(name).split(/[ -]/);
  return words.length < 2 ? [] : words.filter((word) => /^\p{Lu}[\p{L}\p{M}']{2,}$/u.test(word));
}

const ahead = /[\p{L}\p{M}\p{Nd}\p{Cf}]*/uy;
const behind = /[\p{L}\p{M}\p{Nd}\p{Cf}]*$/u;
/** No word that anybody reads is longer. */
const longest = 64;

function wordAround(text: string, from: number, to: number) {
  ahead.lastIndex = to;
  const after = ahead.exec(text)?.[0].slice(0, longest) ?? '';
  const before = behind.exec(text.slice(Math.max(0, from - longest), from))?.[0] ?? '';
  return { from: from - before.length, to: to + after.length };
}
