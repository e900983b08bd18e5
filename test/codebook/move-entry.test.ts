import { describe, expect, it } from 'vitest';
import { type EntryMove, moveEntry } from '../../src/codebook/move-entry.js';

const file = `# Ours
themes:
  # the first
  - id: met
    codes: # those of May
      # asked twice
      - id: trust # leaning
        definition: >-
          Somebody relies
          on somebody.
        # a thought on trust

      - id: hope
      # hope stays last
  - id: helped
    themes:
    - {id: by-friends, name: By friends}
    - id: by-staff # paid
      name: By staff
    codes: []   # none yet
  - {id: alone, codes: [{id: pace}, {id: rest}]}
end: here
`;

const moved = (move: EntryMove, text = file) => moveEntry(text, 'f.yaml', move);
const trust = ['themes', 0, 'codes', 0];

describe('an entry moves', () => {
  const trustLines = `      # asked twice
      - id: trust # leaning
        definition: >-
          Somebody relies
          on somebody.
        # a thought on trust
`;
  const cases: readonly (readonly [string, EntryMove, (text: string) => string])[] = [
    [
      'behind its neighbour, and keeps the blank line between them',
      { from: trust, list: ['themes', 0, 'codes'], before: 2 },
      (text) =>
        text
          .replace(`${trustLines}\n`, '')
          .replace('      # hope stays last\n', `      # hope stays last\n\n${trustLines}`),
    ],
    [
      'before its neighbour',
      { from: ['themes', 0, 'codes', 1], list: ['themes', 0, 'codes'], before: 0 },
      (text) =>
        text
          .replace('\n\n      - id: hope\n', '\n')
          .replace('      # asked twice', '      - id: hope\n\n      # asked twice'),
    ],
    [
      'into an empty list, which keeps the comment behind it',
      { from: trust, list: ['themes', 1, 'codes'], before: 0 },
      (text) =>
        text
          .replace(`${trustLines}\n`, '')
          .replace('codes: []   # none yet\n', `codes:   # none yet\n${trustLines}`),
    ],
    [
      'into a list that is not there yet, as far in as it was',
      { from: trust, list: ['themes', 1, 'themes', 1, 'codes'], before: 0 },
      (text) =>
        text
          .replace(`${trustLines}\n`, '')
          .replace(
            '      name: By staff\n',
            `      name: By staff\n      codes:\n${trustLines.replace(/^/gm, '  ').trimEnd()}\n`,
          ),
    ],
    [
      'out of its theme to the top, dash and all',
      { from: ['themes', 1, 'themes', 1], list: ['themes'], before: 0 },
      (text) =>
        text
          .replace('    - id: by-staff # paid\n      name: By staff\n', '')
          .replace(
            '  # the first\n',
            '  - id: by-staff # paid\n    name: By staff\n  # the first\n',
          ),
    ],
    [
      'inside brackets, where there are no lines',
      { from: ['themes', 2, 'codes', 0], list: ['themes', 2, 'codes'], before: 2 },
      (text) => text.replace('[{id: pace}, {id: rest}]', '[{id: rest}, {id: pace}]'),
    ],
  ];

  it.each(cases)('%s', (_, move, expected) => {
    expect(expected(file)).not.toBe(file);
    expect(moved(move)).toBe(expected(file));
  });

  it.each(cases)('%s, in a file with Windows line ends', (_, move, expected) => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(moved(move, windows(file))).toBe(windows(expected(file)));
  });

  it('and the only one leaves an empty list', () => {
    const one =
      'a:\n  - id: x\n    codes: # ours\n      # first\n      - id: c\n  - id: y\n    codes:\n';
    expect(moved({ from: ['a', 0, 'codes', 0], list: ['a', 1, 'codes'], before: 0 }, one)).toBe(
      'a:\n  - id: x\n    codes: [] # ours\n  - id: y\n    codes:\n      # first\n      - id: c\n',
    );
  });

  it('nowhere when it stands there already', () => {
    expect(moved({ from: trust, list: ['themes', 0, 'codes'], before: 0 })).toBe(file);
    expect(moved({ from: trust, list: ['themes', 0, 'codes'], before: 1 })).toBe(file);
  });

  it('only where its comments can come along', () => {
    const into = { from: trust, list: ['themes', 2, 'codes'], before: 0 };
    expect(() => moved(into)).toThrow('cannot change without harm');
  });
});
