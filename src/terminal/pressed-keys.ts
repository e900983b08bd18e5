/** What a terminal sends, as keys. */
import type { Key as InkKey } from 'ink';
import type { Key } from '../workbench/keys.js';

/**
 * The keys behind one piece of input. A fast hand and a slow line send several letters at once.
 * @param isWriting where a line is being written, what comes at once is one text, as it was pasted
 */
export function pressedKeys(input: string, key: InkKey, isWriting: boolean): Key[] {
  // Enter sends a carriage return; a line feed alone is ⌃J, which some terminals send for ⇧⏎ as well.
  if (input === '\n') return ['<ctrl-j>'];
  const named = namedKey(key);
  if (named !== undefined) return [modified(named, key)];
  if (key.ctrl && /^[a-z]$/.test(input)) return [`<ctrl-${input}>`];
  if (key.meta || input === '') return [];
  return isWriting ? textKeys(input) : letters(input);
}

function namedKey(key: InkKey): string | undefined {
  if (key.return) return 'enter';
  if (key.escape) return 'esc';
  if (key.tab) return key.shift ? 'shift-tab' : 'tab';
  // Most terminals send for the backspace key what once was sent for delete.
  if (key.backspace || key.delete) return 'backspace';
  if (key.home) return 'home';
  if (key.end) return 'end';
  if (key.pageUp) return 'page-up';
  if (key.pageDown) return 'page-down';
  return arrow(key);
}

function arrow(key: InkKey): string | undefined {
  if (key.upArrow) return 'up';
  if (key.downArrow) return 'down';
  if (key.leftArrow) return 'left';
  return key.rightArrow ? 'right' : undefined;
}

function modified(name: string, key: InkKey): Key {
  if (key.return && key.meta) return '<alt-enter>';
  if (arrow(key) === undefined) return `<${name}>`;
  if (key.shift) return `<shift-${name}>`;
  if (key.ctrl) return `<ctrl-${name}>`;
  return key.meta ? `<alt-${name}>` : `<${name}>`;
}

/** A line end at the very end was a key; inside, it came with what was pasted. */
function textKeys(input: string): Key[] {
  const text = input.replace(/[\r\n]+$/, '');
  return [...(text === '' ? [] : [text]), ...(text === input ? [] : ['<enter>'])];
}

function letters(input: string): Key[] {
  return Array.from(new Intl.Segmenter().segment(input), ({ segment }) => {
    if (segment === '\r' || segment === '\r\n') return '<enter>';
    if (segment === '\n') return '<ctrl-j>';
    if (segment === '\t') return '<tab>';
    return segment === ' ' ? '<space>' : segment;
  });
}
