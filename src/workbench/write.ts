/** A line of text that is being written: words to look for, a citation, a memo, the name of a new code. */
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
  return { ...mode, typed: mode.typed + oneLine(typedBy(key)) };
}

function withoutWord(text: string): string {
  const kept = text.trimEnd();
  return kept.slice(0, kept.lastIndexOf(' ') + 1);
}
