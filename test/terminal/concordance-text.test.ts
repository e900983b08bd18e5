/** A concordance on a screen of 80 columns, as there is where nobody looks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concordanceText } from '../../src/terminal/concordance-text.js';
import { widthOf } from '../../src/text/width.js';
import { transcript } from '../matrices/study-in-memory.js';

const talk = transcript('t1', ['P1: any words']);
const [turn] = talk.lines;

const line = (left: string, word: string, right: string) => {
  if (turn?.kind !== 'speech') throw new Error('There is a turn.');
  return { transcript: talk, turn, at: [0, 3] as const, left, word, right };
};

const screen = async (...lines: readonly ReturnType<typeof line>[]) =>
  (await concordanceText(lines, false)).split('\n').slice(0, lines.length);

describe('the words', () => {
  it('stand under each other, whatever comes before them', async () => {
    const shown = await screen(
      line('I knocked at the ', 'door', ' and waited'),
      line('', 'Doors', ' they said'),
      line('我们敲了那扇旧的', 'door', ' '),
      line('She 👩‍👩‍👧 said: the ', 'door', '.'),
    );
    const columns = shown.map((row) => widthOf(row.slice(0, row.search(/doors?/i))));
    expect(new Set(columns).size).toBe(1);
  });

  it('command no terminal, and stay in one line', async () => {
    const [shown = ''] = await screen(
      line('so\nthen\u001b[31m the\t', 'do\u202eor', '\r\n\u0007!'),
    );
    expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(shown).toContain('so then␛[31m the do<U+202E>or ␇!');
  });

  it('that must not be quoted are not', async () => {
    expect(await screen(line('', '', ''))).toEqual(['t1:1  P1  (not quoted: no consent)']);
  });

  it('fit the screen, whatever is said', async () => {
    const sign = fc.constantFrom(
      'a',
      'bc ',
      ' ',
      '扉',
      '👩‍👩‍👧',
      'e\u0301',
      'ש',
      '\u202e',
      '\n',
      'long'.repeat(9),
    );
    const said = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(''));
    const lines = fc.array(
      fc.tuple(said, said, said).map((parts) => line(...parts)),
      { minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(lines, async (all) => {
        for (const row of await screen(...all)) expect(widthOf(row)).toBeLessThanOrEqual(80);
      }),
    );
  });
});
