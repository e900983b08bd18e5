/** The bench in words: each thing once, and nothing that has not changed. */
import { describe, expect, it } from 'vitest';
import { spoken } from '../../src/workbench/spoken.js';
import { example, openedOn } from './opened.js';

/** What is said after the last of some keys. */
async function said(before: string, key: string) {
  const { press } = await openedOn(example, { citation: 's1:2' });
  const was = await press(before);
  return spoken(await press(key), was);
}

describe('it is said', () => {
  it('where one is, at first', async () => {
    const { bench } = await openedOn(example, { citation: 's1:2' });
    expect(spoken(bench())).toEqual([
      'Turn 2, 2 of 5, P1: We went slowly. She set the pace. I trusted her.',
      'Suggested trust.',
    ]);
  });

  it.each([
    ['', 'j', ['Turn 3, 3 of 5, P2: I hoped.', 'Suggested hope.']],
    ['l', 'l', ['Turn 2, 2 of 5, P1, in hand s1:2@16-33: She set the pace.', 'Suggested trust.']],
    ['', '1', ['s1:2 is coded trust.', 'Coded trust.']],
    ['1', 'k', ['Turn 1, 1 of 5, M1: How was it? Tell us.']],
    ['k', 'k', []],
    ['', '~', ['The key ~ does nothing here. ? lists the keys.']],
    ['', 'm', ['Write the memo on s1:2. Enter ends it, <esc> leaves.']],
    ['m', 'x', ['Write the memo on s1:2, now “x”. Enter ends it, <esc> leaves.']],
    [
      '',
      'c',
      [
        'Code: Trust. Of Trust, Hope, Pace of help. Type a part of a name, Enter gives it, <esc> leaves.',
      ],
    ],
    [
      '+New<enter>',
      '<down>',
      [
        'Theme: Being helped. Of Being met, Being helped. Type a part of a name, Enter gives it, <esc> leaves.',
      ],
    ],
  ])('after %j, on %j: %j', async (before, key, lines) => {
    expect(await said(before, key)).toEqual(lines);
  });

  it('whose coding it is', async () => {
    const study = { ...example, codings: ['ben hope s1:2'] };
    const { bench, press } = await openedOn(study, { citation: 's1:2' });
    const was = bench();
    expect(spoken(await press('o'), was)).toContain('Coded hope by ben.');
  });
});
