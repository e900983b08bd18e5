import { describe, expect, it } from 'vitest';
import { fixedYaml } from '../../src/codebook/fixed-yaml.js';

const at = (path: string) => ({
  file: 'codebook.yaml',
  message: '',
  hint: '',
  fix: { takes: 'it', path },
});
const comment = (line: number, column: number) => ({
  ...{ file: 'codebook.yaml', message: '', hint: '', line, column },
  fix: { takes: 'the comment' },
});
const fix = (text: string, findings: Parameters<typeof fixedYaml>[2]) =>
  fixedYaml(text, 'codebook.yaml', findings).text;

describe('what is too much goes, and the rest stays byte for byte', () => {
  it.each([
    [
      'an entry on a line',
      'a: 1 # one\nb:\n  - x\n  # above\n  - y # y\nc: "2"\n',
      [at('b.1')],
      'a: 1 # one\nb:\n  - x\n  # above\nc: "2"\n',
    ],
    [
      'entries in brackets',
      "a: [ x,y, 'z' ] # list\n",
      [at('a.0'), at('a.2')],
      'a: [ y ] # list\n',
    ],
    ['the first of brackets', 'a: [x, y, z]\n', [at('a.0'), at('a.1')], 'a: [z]\n'],
    [
      'entries in brackets with comments',
      'a: [x, # the first\n  y, # the second\n  z]\nb: [x, # the first\n  y]\n',
      [at('a.0'), at('a.1'), at('b.1')],
      'a: [ # the first\n   # the second\n  z]\nb: [x, # the first\n  ]\n',
    ],
    [
      'a list with its last entry',
      'a: 1\nb: [x]\nc:\n  - y\nd: 2\n',
      [at('b.0'), at('c.0')],
      'a: 1\nd: 2\n',
    ],
    [
      'a comment with its line',
      'a: 1\n  # alongside-ignore one: x\nb: 2\n',
      [comment(2, 3)],
      'a: 1\nb: 2\n',
    ],
    [
      'a comment behind a value',
      'a: 1   # alongside-ignore one: x\nb: 2\n',
      [comment(1, 8)],
      'a: 1\nb: 2\n',
    ],
    [
      'comments and values together',
      '# alongside-ignore one: x\na: [x, x]\nb: 1 # alongside-ignore two\n',
      [comment(1, 1), at('a.1'), comment(3, 6)],
      'a: [x]\nb: 1\n',
    ],
    [
      'with Windows line ends and a byte order mark',
      '\ufeff# alongside-ignore one\r\na: 1 # alongside-ignore two\r\n',
      [comment(1, 1), comment(2, 6)],
      '\ufeffa: 1\r\n',
    ],
  ])('%s', (_, text, findings, expected) => {
    expect(fix(text, findings)).toBe(expected);
  });

  it('nothing goes where the comment is not at its place any more', () => {
    const text = 'a: [x, x]\nb: 1 # another comment\n';
    const { text: left, mended } = fixedYaml(text, 'codebook.yaml', [at('a.1'), comment(2, 6)]);
    expect(left).toBe('a: [x]\nb: 1 # another comment\n');
    expect(mended).toEqual([at('a.1')]);
  });
});
