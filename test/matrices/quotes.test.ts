/** Which words a table quotes, and which it leaves out. */
import { describe, expect, it } from 'vitest';
import { metaThemes } from '../../src/matrices/meta-themes.js';
import { quotes } from '../../src/matrices/quotes.js';
import type { Coding } from '../../src/model/coding.js';
import type { Settings } from '../../src/model/settings.js';
import { code, codebook, coding, study, transcript } from './study-in-memory.js';

const long = 'x'.repeat(241);
const handy = 'This sentence has fifty characters, give and take.';
const talk = transcript('t1', [
  'MOD: How was it?',
  `P1: ${long}`,
  `P2: ${handy}`,
  `P3: ${handy}`,
  'P1: Fine.',
]);
const turn = (number: number, length: number) =>
  coding('t1', 'trust', { from: [number, 0], to: [number, length] });
const book = codebook(code('trust', { name: 'Trust' }));

function input(codings: readonly Coding[], settings: Partial<Settings> = {}) {
  const options = { evidence: true };
  return { study: study(book, [talk], settings), codings, whose: 'by anna', options };
}

/** The quote that stands as evidence for the only code. */
const evidence = (codings: readonly Coding[], settings: Partial<Settings> = {}) =>
  metaThemes.build(input(codings, settings)).cells[0]?.at(-1);

describe('the quote that stands for a code', () => {
  it.each([
    [
      'is the shortest of 40 to 240 characters',
      [turn(2, 240), turn(3, 50)],
      `“${handy}” (P2, t1:3)`,
    ],
    [
      'is no word of agreement while something longer is there',
      [turn(5, 5), turn(3, 50)],
      `“${handy}” (P2, t1:3)`,
    ],
    ['is the first of equals in the talk', [turn(4, 50), turn(3, 50)], `“${handy}” (P2, t1:3)`],
    [
      'is the shortest of all where none is handy',
      [turn(2, 241), turn(5, 5)],
      '“Fine.” (P1, t1:5)',
    ],
    ['is part of a turn where a part was coded', [turn(3, 4)], '“This” (P2, t1:3@0-4)'],
  ])('%s', (_, codings, quote) => {
    expect(evidence(codings)).toBe(quote);
  });

  it('takes the lengths 40 and 240 as handy, 39 and 241 as not', () => {
    expect(evidence([turn(2, 39), turn(2, 241), turn(2, 240)])).toContain('t1:2@0-240');
    expect(evidence([turn(2, 39), turn(2, 41), turn(2, 40)])).toContain('t1:2@0-40');
  });

  it('is nobody’s whose consent leaves out quoting', () => {
    const participants = [
      { id: 'P2', aliases: [], attributes: {}, consent: ['analysis' as const] },
    ];
    expect(evidence([turn(3, 50), turn(4, 50)], { participants })).toBe(`“${handy}” (P3, t1:4)`);
    expect(evidence([turn(3, 50)], { participants })).toBe('');
  });
});

describe('the table of quotes', () => {
  it('prints every segment in the order of the talk, with its theme and code', () => {
    const { rows, cells } = quotes.build(input([turn(5, 5), turn(3, 4)]));
    expect(rows.map(({ group }) => group)).toEqual(['Theme › Trust', 'Theme › Trust']);
    expect(cells).toEqual([
      ['This', 'P2', '', 't1:3@0-4'],
      ['Fine.', 'P1', '', 't1:5'],
    ]);
  });

  it('puts a passage that begins first before one that ends first', () => {
    const inner = coding('t1', 'trust', { from: [3, 5], to: [3, 13] });
    const { cells } = quotes.build(input([inner, turn(3, 50)]));
    expect(cells.map((row) => row.at(-1))).toEqual(['t1:3', 't1:3@5-13']);
  });

  it('follows the lines of the talk where a corrected source put turn 5 before turn 3', () => {
    const [first, second, third, fourth, fifth] = talk.lines;
    const lines = [first, second, fifth, third, fourth].filter((line) => line !== undefined);
    const given = input([turn(3, 4), turn(5, 5)]);
    const moved = { ...given, study: study(book, [{ ...talk, lines }]) };
    expect(quotes.build(moved).cells.map((row) => row.at(-1))).toEqual(['t1:5', 't1:3@0-4']);
  });

  it('names a moderator whose words it prints, though tables do not count them', () => {
    const both = coding('t1', 'trust', { from: [1, 0], to: [2, 3] });
    expect(quotes.build(input([both])).cells[0]).toEqual([
      'How was it?\nxxx',
      'MOD, P1',
      '',
      't1:1@0-2@3',
    ]);
  });

  it('leaves out the words of a person without consent to quote, and says so', () => {
    const consent: never[] = [];
    const participants = [{ id: 'someone', aliases: ['P2'], attributes: {}, consent }];
    const [row] = quotes.build(input([turn(3, 50)], { participants })).cells;
    expect(row).toEqual(['(not quoted: no consent from P2)', 'P2', '', 't1:3']);
  });
});

describe('meanings', () => {
  const swapped = codebook(
    code('c', { name: 'Sharing', meaning: 'Offering', meaningAsPrinted: 'Working' }),
    code('d', { name: 'Seizing', meaning: 'Working', meaningAsPrinted: 'Offering' }),
    code('e', { name: 'Seeing' }),
  );

  it('are the ones to use; the footer names the codes whose source prints another', () => {
    const options = {};
    const build = { study: study(swapped, []), codings: [], whose: 'by anna', options };
    const { cells, footer } = metaThemes.build(build);
    expect(cells).toEqual([['Offering'], ['Working'], ['']]);
    expect(footer).toBe(
      '3 codes; codebook 77be02. The source prints another meaning for Sharing and Seizing.',
    );
  });
});
