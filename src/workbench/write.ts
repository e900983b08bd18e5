/** What is being written: a line with words to look for, a citation or the name of a new code, or a memo. */
import type { Writing } from './bench.js';
import { type Key, typedBy } from './keys.js';
import { oneLine, withoutLast } from './pick.js';

export function writing(what: Writing['what'], typed = ''): Writing {
  return { kind: 'writing', what, typed, on: 0 };
}

/** The line after a key that does not end it. */
export function typedIntoLine(mode: Writing, key: Key): Writing {
  if (key === '<backspace>') return { ...mode, typed: withoutLast(mode.typed) };
  if (key === '<ctrl-u>') return { ...mode, typed: '' };
  if (key === '<ctrl-w>') return { ...mode, typed: withoutWord(mode.typed) };
  if (mode.what !== 'memo') return { ...mode, typed: mode.typed + oneLine(typedBy(key)) };
  const more = newLine.has(key) ? '\n' : typedBy(key);
  return { ...mode, typed: mode.typed + more.replace(/\r\n?/g, '\n').replaceAll('\t', ' ') };
}

/** A memo may have several lines. */
const newLine: ReadonlySet<Key> = new Set(['<ctrl-j>', '<alt-enter>']);

function withoutWord(text: string): string {
  const kept = text.trimEnd();
  return kept.slice(0, Math.max(kept.lastIndexOf(' '), kept.lastIndexOf('\n')) + 1);
}
