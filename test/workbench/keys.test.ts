/** Keys: how they are written down, what a terminal sends for them, and how a person sets their own. */
import type { Key as InkKey } from 'ink';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/model/problem.js';
import { pressedKeys } from '../../src/terminal/pressed-keys.js';
import { actions } from '../../src/workbench/actions.js';
import { keymapFrom, keysFor, noOwnKeys } from '../../src/workbench/keymap.js';
import { keysIn, keysOf, shownKey } from '../../src/workbench/keys.js';

describe('a script', () => {
  it.each([
    ['2', ['2']],
    [':12<enter>2', [':', '1', '2', '<enter>', '2']],
    ['  jj  \n\n# a remark\n#\nk', ['j', 'j', 'k']],
    ['a b', ['a', '<space>', 'b']],
    ['<lt><lt>', ['<', '<']],
    ['3 < 4 > 2', ['3', '<space>', '<', '<space>', '4', '<space>', '>', '<space>', '2']],
    ['<shift-right>', ['<shift-right>']],
    ['Å😀', ['Å', '😀']],
  ])('%j is pressed as %j', (script, keys) => {
    expect(keysOf(script)).toEqual(keys);
  });

  it('that names a key which is none is refused, with the name that was meant', () => {
    expect(() => keysOf('<entr>')).toThrow(/No key is called <entr>. Did you mean "enter"/);
  });
});

describe('keys are shown', () => {
  it.each([
    ['<enter>', '⏎'],
    ['<shift-right>', '⇧→'],
    ['<ctrl-d>', '⌃D'],
    ['<page-up>', 'page ↑'],
    ['n', 'n'],
  ])('%s as %s', (key, shown) => {
    expect(shownKey(key)).toBe(shown);
  });
});

const none: InkKey = {
  ...{ upArrow: false, downArrow: false, leftArrow: false, rightArrow: false, pageDown: false },
  ...{ pageUp: false, home: false, end: false, return: false, escape: false, ctrl: false },
  ...{ shift: false, tab: false, backspace: false, delete: false, meta: false, super: false },
  ...{ hyper: false, capsLock: false, numLock: false },
};

describe('a terminal sends', () => {
  const cases: [string, string, Partial<InkKey>, boolean, string[]][] = [
    ['a letter', 'n', {}, false, ['n']],
    ['a capital', 'N', { shift: true }, false, ['N']],
    ['letters that came together', 'jj2', {}, false, ['j', 'j', '2']],
    ['a code and Enter that came together', 'chum\r', {}, false, ['c', 'h', 'u', 'm', '<enter>']],
    ['a space', ' ', {}, false, ['<space>']],
    ['pasted text, in a line', 'two\nlines', {}, true, ['two\nlines']],
    ['text and Enter, in a line', 'hum\r', {}, true, ['hum', '<enter>']],
    ['Enter', '', { return: true }, false, ['<enter>']],
    ['an arrow with shift', '', { rightArrow: true, shift: true }, false, ['<shift-right>']],
    ['an arrow with control', '', { upArrow: true, ctrl: true }, false, ['<ctrl-up>']],
    ['backspace, as most send it', '', { delete: true }, true, ['<backspace>']],
    ['control and a letter', 'd', { ctrl: true }, false, ['<ctrl-d>']],
    ['escape', '', { escape: true, meta: true }, false, ['<esc>']],
    ['a family of four', '👨‍👩‍👧‍👦', {}, false, ['👨‍👩‍👧‍👦']],
    ['nothing that is known', '', {}, false, []],
  ];
  it.each(cases)('%s', (_, input, flags, isWriting, keys) => {
    expect(pressedKeys(input, { ...none, ...flags }, isWriting)).toEqual(keys);
  });
});

describe('the shipped keys', () => {
  it('do one thing each', () => {
    const keys = actions.flatMap((action) => [...action.keys]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are all names that exist', () => {
    for (const key of actions.flatMap((action) => [...action.keys])) {
      expect(keysIn(key === '<' ? '<lt>' : key)).toEqual([key]);
    }
  });
});

describe('a person’s own keys', () => {
  const withKeys = (keys: Record<string, string[]>) =>
    keymapFrom({ ...noOwnKeys, keys }, 'keys.yaml');

  it('stand in place of those an action had', () => {
    const keymap = withKeys({ 'next-open': ['<tab>', 'z'] });
    expect(keysFor(keymap, 'next-open')).toEqual(['<tab>', 'z']);
    expect(keymap.get('n')).toBeUndefined();
  });

  it('take a shipped key from what it did', () => {
    const keymap = withKeys({ accept: ['u'] });
    expect(keymap.get('u')).toBe('accept');
    expect(keysFor(keymap, 'undo')).toEqual([]);
  });

  it.each([
    [{ 'next-opne': ['z'] }, 'nothing called "next-opne"'],
    [{ undo: ['z'], redo: ['z'] }, 'The key z is to do two things: undo and redo.'],
    [{ undo: ['zz'] }, '"zz" is not one key.'],
    [{ undo: ['1'] }, '"1" is not one key.'],
  ])('%j are refused: %s', (keys, what) => {
    expect(() => withKeys(keys)).toThrow(Problem);
    expect(() => withKeys(keys)).toThrow(what);
  });
});
