/**
 * Keys: a letter or a pasted text is itself, any other key has a name in angle brackets (`<enter>`,
 * `<shift-right>`). `<lt>` is the letter `<` where keys are written down.
 */
import { Problem } from '../model/problem.js';
import { didYouMean } from '../text/nearest.js';

export type Key = string;

const arrows = ['left', 'right', 'up', 'down'];
const controls = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `ctrl-${letter}`);

/** Every key that has a name. */
const names: ReadonlySet<string> = new Set([
  ...['enter', 'esc', 'tab', 'shift-tab', 'space', 'backspace', 'delete', 'home', 'end', 'lt'],
  ...['page-up', 'page-down', 'alt-enter'],
  ...arrows.flatMap((arrow) => [arrow, `shift-${arrow}`, `ctrl-${arrow}`, `alt-${arrow}`]),
  ...controls,
]);

/** True for a key with a name; false for what is typed. */
function isNamed(key: Key): boolean {
  return key.length > 2 && key.startsWith('<') && key.endsWith('>') && names.has(key.slice(1, -1));
}

/** What a key writes into a line of text; nothing for a key with a name. */
export function typedBy(key: Key): string {
  if (key === '<space>') return ' ';
  return isNamed(key) ? '' : key;
}

/**
 * The keys that a line of text means: `:12<enter>2`.
 * @throws Problem where a name is none of a key
 */
export function keysIn(line: string): Key[] {
  return Array.from(line.matchAll(/<([a-z][a-z-]*)>|./gsu), ([key, name]) => {
    if (name === undefined) return key === ' ' ? '<space>' : key;
    if (!names.has(name)) throw unknownKey(name);
    return name === 'lt' ? '<' : key;
  });
}

/** The keys of a script: one line after another; white space around a line, and lines that begin with `# `, count for nothing. */
export function keysOf(script: string): Key[] {
  return script
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '#' && !line.startsWith('# '))
    .flatMap(keysIn);
}

/** A key as a person reads it: `⏎`, `⇧→`, `n`. */
export function shownKey(key: Key): string {
  if (!isNamed(key)) return key;
  const parts = key.slice(1, -1).split('-');
  return parts
    .map((part) => signs[part] ?? part)
    .join('')
    .replace(/^⌃(.)$/u, (_, letter) => `⌃${letter.toUpperCase()}`);
}

const signs: Readonly<Record<string, string>> = {
  ...{ enter: '⏎', esc: 'esc', tab: 'tab', space: 'space', shift: '⇧', ctrl: '⌃', alt: '⌥' },
  ...{ left: '←', right: '→', up: '↑', down: '↓', page: 'page ' },
};

function unknownKey(name: string): Problem {
  return new Problem({
    what: `No key is called <${name}>.${didYouMean(name, [...names])}`,
    next: 'The names: <enter>, <esc>, <tab>, <space>, <up>, <shift-right>, <ctrl-d> …; <lt> is the letter <.',
  });
}
