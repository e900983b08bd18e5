/** Walking over the turns of a transcript. */
import { describe, expect, it } from 'vitest';
import type { TranscriptLine } from '../../src/model/transcript.js';
import { orderOf, quoteOf, slicesOf, turnNumbered } from '../../src/text/turns.js';

const speech = (turn: number, text: string): TranscriptLine => ({ kind: 'speech', turn, text });

// A corrected source put turn 230 between 12 and 13, under a new heading.
const transcript = {
  lines: [
    speech(12, 'We met 👍🏽 often.'),
    { kind: 'heading', turn: 'h1', text: 'Second question' } as const,
    speech(230, 'Yes.'),
    speech(13, 'At her pace.'),
  ],
};

describe('turns', () => {
  it('stand in the order of lines, not of numbers', () => {
    expect(orderOf(transcript).turns.map(({ turn }) => turn)).toEqual([12, 230, 13]);
    expect(orderOf(transcript).places.get(13)).toBe(2);
  });

  it('are found by their number', () => {
    expect(turnNumbered(transcript, 230)?.text).toBe('Yes.');
    expect(turnNumbered(transcript, 1)).toBeUndefined();
  });
});

describe('a span', () => {
  it('reads line by line and leaves headings out', () => {
    const span = { from: [12, 10], to: [13, 6] } as const;
    expect(quoteOf(transcript, span)).toBe('often.\nYes.\nAt her');
    expect(slicesOf(transcript, span).map(({ turn, from, to }) => [turn.turn, from, to])).toEqual([
      [12, 10, 16],
      [230, 0, 4],
      [13, 0, 6],
    ]);
  });

  it('counts characters as code points', () => {
    expect(quoteOf(transcript, { from: [12, 7], to: [12, 9] })).toBe('👍🏽');
  });

  it.each([
    ['its first turn is gone', [11, 0], [12, 3]],
    ['its last turn is gone', [12, 0], [14, 3]],
    ['it ends before it starts', [13, 0], [230, 2]],
  ] as const)('has no words where %s', (_, from, to) => {
    expect(slicesOf(transcript, { from, to })).toEqual([]);
  });
});
