/** Which segments stand together, and the ratios of it, worked out by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/matrices/co-occurrence.js';
import type { TableOptions } from '../../src/matrices/contract.js';
import { pairsIn } from '../../src/matrices/pairs.js';
import { sequence } from '../../src/matrices/sequence.js';
import { Problem } from '../../src/model/problem.js';
import type { Segment } from '../../src/model/segment.js';
import { code, codebook, coding, study, transcript } from './study-in-memory.js';

const talk = transcript('t1', [
  'P1: We trust her.',
  'P2: So do I.',
  'P1: Hope it lasts.',
  'P2: Yes.',
]);
const book = codebook(code('trust'), code('hope'), code('rest'));
const at = (id: string, turn: number, from: number, to: number, last = turn) =>
  coding('t1', id, { from: [turn, from], to: [last, to] });

/** Trust on words of turn 1, on turn 2; hope on other words of turn 1, on turns 2 to 3. */
const codings = [
  at('trust', 1, 0, 8),
  at('trust', 2, 0, 8),
  at('hope', 1, 9, 13),
  at('hope', 2, 0, 5, 3),
];

function cell(options: TableOptions) {
  const input = { study: study(book, [talk]), codings, whose: 'by anna', options };
  return coOccurrence.build(input).cells[0]?.[1];
}

describe('trust and hope', () => {
  it.each([
    ['share words once', { by: 'overlap' }, 1],
    ['are never the same words', { by: 'span' }, 0],
    ['share a turn twice', { by: 'turn' }, 2],
    ['stand within one turn of each other in all four pairs', { by: '1' }, 4],
    // Turns of trust 1, 2; of hope 1, 2, 3: shared 2, either 3.
    ['share two of the three turns with either', { by: 'turn', cells: 'jaccard' }, 0.67],
    // Words are shared on turn 2 alone.
    ['share words on one of the three', { by: 'overlap', cells: 'jaccard' }, 0.33],
    // 2 shared x 4 turns / (2 x 3).
    ['share turns more often than by chance', { by: 'turn', cells: 'lift' }, 1.33],
  ])('%s', (_, options, count) => {
    expect(cell(options)).toBe(count);
  });

  it('have no ratio some turns apart', () => {
    expect(() => cell({ by: '3', cells: 'lift' })).toThrow(Problem);
  });

  it('a code without a segment has an empty ratio, not a zero and not a fault', () => {
    const input = { study: study(book, [talk]), codings, whose: '', options: { cells: 'lift' } };
    expect(coOccurrence.build(input).cells.map((row) => row[2])).toEqual(['', '', '']);
  });
});

it('the pairs are those that a comparison of each with each finds', () => {
  const stretch = fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(13), fc.integer({ min: 1, max: 6 }))
    .map(([id, from, length]): Segment => {
      return { code: id, transcript: talk, span: { from: [1, from], to: [1, from + length] } };
    });
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 12 }), (segments) => {
      const slow = segments.flatMap((a, i) =>
        segments
          .slice(i + 1)
          .filter(
            (b) =>
              a.code !== b.code && a.span.from[1] < b.span.to[1] && b.span.from[1] < a.span.to[1],
          ),
      );
      expect(pairsIn(segments, 'overlap')).toHaveLength(slow.length);
      expect(pairsIn(segments, 'turn').length).toBeGreaterThanOrEqual(slow.length);
    }),
  );
});

describe('the next code', () => {
  const next = (options: TableOptions) => {
    const input = { study: study(book, [talk]), codings, whose: 'by anna', options };
    return sequence.build(input);
  };

  it('is counted from each coded stretch to the one behind it', () => {
    // Trust 1, hope 1, then hope 2-3 (it ends later than) after trust 2: trust, hope, trust, hope.
    expect(next({}).cells).toEqual([
      [0, 2, 0],
      [1, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('is given as so many of the steps that leave a code', () => {
    expect(next({ cells: 'share' }).cells[0]).toEqual(['', '2 of 2', '']);
  });

  it('is every code of the next stretch where that has several', () => {
    const both = [at('trust', 1, 0, 8), at('hope', 2, 0, 8), at('rest', 2, 0, 8)];
    const input = { study: study(book, [talk]), codings: both, whose: '', options: {} };
    expect(sequence.build(input).cells[0]).toEqual([0, 1, 1]);
  });
});

it('the share of a step counts every step that leaves the code, whichever codes are printed', () => {
  const three = [
    at('trust', 1, 0, 8),
    at('rest', 2, 0, 8),
    at('trust', 3, 0, 4),
    at('hope', 4, 0, 3),
  ];
  const options = { cells: 'share', rows: ['trust'], columns: ['hope'] };
  const input = { study: study(book, [talk]), codings: three, whose: '', options };
  expect(sequence.build(input).cells).toEqual([['1 of 2']]);
});
