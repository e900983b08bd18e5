import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { shellWord } from '../../src/text/shell-word.js';

describe('a path to be typed', () => {
  it.each([
    ['my-study', 'my-study'],
    ['../Økt_1/é.txt', '../Økt_1/é.txt'],
    ['my study', '"my study"'],
    ["it's", `"it's"`],
    ['-dash', './-dash'],
    ['a "b"', `'a "b"'`],
    ["it's $HOME", `'it'\\''s $HOME'`],
  ])('%s is typed %s', (path, typed) => {
    expect(shellWord(path)).toBe(typed);
  });

  it.each(['a b', `it's "x" $HOME \`id\` !`, 'a;b', 'a&b|c', '(x)', '*?'])(
    '%s reaches the command as it is',
    (path) => {
      const line = `printf %s ${shellWord(path)}`;
      expect(execFileSync('sh', ['-c', line], { encoding: 'utf8' })).toBe(path);
    },
  );
});
