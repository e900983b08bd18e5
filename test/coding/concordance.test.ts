/** Words in their surroundings: which lines there are, and in which order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConcordanceOrder, concordanceOf } from '../../src/coding/concordance.js';
import { selectTurns } from '../../src/coding/select-turns.js';
import { wordFinder } from '../../src/keywords/find-words.js';
import { slice } from '../../src/text/offsets.js';
import { wordsOf } from '../../src/text/words.js';
import { transcript } from '../matrices/study-in-memory.js';
import { studyOf } from './small-study.js';

const linesOf = (
  said: readonly string[],
  word: string,
  { context = 20, order = 'place', hidden = '' }: Asked = {},
) => {
  const study = { ...studyOf([]), transcripts: [transcript('t1', said)] };
  const query = { kind: 'words' as const, find: (language: string) => wordFinder(word, language) };
  const isHidden = ({ turn }: { turn: { speaker?: string } }) => turn.speaker === hidden;
  const language = 'en';
  return concordanceOf(selectTurns(study, { query }), { context, order, language, isHidden });
};

interface Asked {
  readonly context?: number;
  readonly order?: ConcordanceOrder;
  readonly hidden?: string;
}

const shown = (said: readonly string[], word: string, asked: Asked = {}) =>
  linesOf(said, word, asked).map(({ turn, left, word, right }) => {
    return `${turn.turn} ${left}[${word}]${right}`;
  });

describe('a concordance', () => {
  it('has a line for each place, in any form of the word, with what stands in the same turn', () => {
    expect(shown(['P1: I rang, and she Rings back.', 'P2: Nobody. Ring!'], 'ring')).toEqual([
      '1 I [rang], and she Rings back.',
      '1 I rang, and she [Rings] back.',
      '2 Nobody. [Ring]!',
    ]);
    expect(shown(['P1: A ring is a ring.'], 'ring')).toEqual([
      '1 A [ring] is a ring.',
      '1 A ring is a [ring].',
    ]);
  });

  // A hyphenated word reads like two; the signs at either end of a turn go with its outermost words.
  it.each([
    [1, '1 three, [four] five'],
    [2, '1 two – three, [four] five-six.”'],
    [3, '1 “one… two – three, [four] five-six.”'],
    [9, '1 “one… two – three, [four] five-six.”'],
  ])('shows %i words on each side, and all signs between them', (context, line) => {
    expect(shown(['P1: “one… two – three, four five-six.”'], 'four', { context })).toEqual([line]);
  });

  it.each<[ConcordanceOrder, string[]]>([
    [
      'place',
      [
        '1 the old [door]',
        '2 a [doors] shut',
        '3 The green [Door] opens',
        '4 the old [door] again',
      ],
    ],
    [
      'left',
      [
        '2 a [doors] shut',
        '3 The green [Door] opens',
        '1 the old [door]',
        '4 the old [door] again',
      ],
    ],
    [
      'right',
      [
        '1 the old [door]',
        '4 the old [door] again',
        '3 The green [Door] opens',
        '2 a [doors] shut',
      ],
    ],
    [
      'word',
      [
        '1 the old [door]',
        '4 the old [door] again',
        '3 The green [Door] opens',
        '2 a [doors] shut',
      ],
    ],
  ])('is sorted by %s', (order, lines) => {
    const said = [
      'P1: the old door',
      'P1: a doors shut',
      'P1: The green Door opens',
      'P1: the old door again',
    ];
    expect(shown(said, 'door', { order })).toEqual(lines);
  });

  it('hides words that must not be quoted, also from the order', () => {
    const said = ['P2: a door', 'P1: the door', 'P1: an old door'];
    expect(shown(said, 'door', { hidden: 'P2', order: 'left' })).toEqual([
      '3 an old [door]',
      '2 the [door]',
      '1 []',
    ]);
  });

  it('shows what stands at its place, whatever is said', () => {
    const sign = fc.constantFrom(
      'door',
      'Doors',
      '👩‍👩‍👧',
      ' ',
      '-',
      '\n',
      '扉',
      'é',
      "'",
      '\u202e',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(sign, { maxLength: 20 }),
        fc.integer({ min: 1, max: 4 }),
        (signs, context) => {
          const text = signs.join('').trim();
          for (const line of linesOf([`P1: ${text}`], 'door', { context })) {
            const said = line.turn.text;
            expect(line.word).toBe(slice(said, ...line.at));
            const before = slice(said, 0, line.at[0]);
            expect(before.endsWith(line.left)).toBe(true);
            expect(slice(said, line.at[1], said.length).startsWith(line.right)).toBe(true);
            expect(wordsOf(line.left).length).toBeLessThanOrEqual(context);
            expect(wordsOf(line.right).length).toBeLessThanOrEqual(context);
          }
        },
      ),
    );
  });
});
