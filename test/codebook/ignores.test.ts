import { describe, expect, it } from 'vitest';
import { ignoresIn } from '../../src/codebook/ignores.js';

const found = (text: string) =>
  ignoresIn(text, 'codebook.yaml').map(
    ({ line, column, covers, rules, reason }) =>
      `${line}:${column} line ${covers}: ${rules.join('+')} because ${reason}`,
  );

describe('a comment that asks the checks to leave a line alone', () => {
  it.each([
    [
      'behind an entry it is about that line',
      'a: 1\nb: [x] # alongside-ignore duplicate-name: both names are in use\n',
      ['2:8 line 2: duplicate-name because both names are in use'],
    ],
    [
      'on a line of its own it is about the next one that says something',
      'a: 1\n# alongside-ignore missing-definition: see the memo: m-1\n\n  # another comment\nb: 2\n',
      ['2:1 line 5: missing-definition because see the memo: m-1'],
    ],
    [
      'it may name several rules',
      '# alongside-ignore one, two three: they belong together\na: 1\n',
      ['1:1 line 2: one+two+three because they belong together'],
    ],
    [
      'without a reason it has none',
      '# alongside-ignore one\na: 1\n',
      ['1:1 line 2: one because '],
    ],
    [
      'it may name no rule',
      '# alongside-ignore: all is well\na: 1',
      ['1:1 line 2:  because all is well'],
    ],
    [
      'at the end of a file it is about itself',
      'a: 1\n# alongside-ignore one: x',
      ['2:1 line 2: one because x'],
    ],
    [
      'columns count letters before it',
      'é: "#1" # alongside-ignore one: x',
      ['1:9 line 1: one because x'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['in a text of several lines', 'a: |\n  # alongside-ignore one: x\nb: 1\n'],
    ['in quotation marks', 'a: "# alongside-ignore one: x"\nb: \'x # alongside-ignore one: x\'\n'],
    ['with another word', '# alongside-ignored one: x\n# alongside-ignore-next one: x\na: 1\n'],
    ['in the midst of a comment', '# see # alongside-ignore one: x\na: 1\n'],
  ])('what stands %s is none', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
