/** Rows that are taller than a page, in parts. */
import { describe, expect, it } from 'vitest';
import { rowParts } from '../../src/exports/cell-parts.js';
import { cellLines } from '../../src/model/matrix.js';

const room = { letters: 10, lines: 3 };

describe('a row of a table', () => {
  it('stays one row where it has room', () => {
    expect(rowParts(['Trust', 12, 'one\ntwo\nthree'], [room, room, room])).toEqual([
      ['Trust', 12, 'one\ntwo\nthree'],
    ]);
  });

  it('goes on below, beside nothing', () => {
    const [first, second, ...others] = rowParts(['Trust', 'a\nb\nc\nd'], [room, room]);
    expect(first?.map((cell) => cellLines(cell).map(({ text }) => text))).toEqual([
      ['Trust'],
      ['a', 'b', 'c'],
    ]);
    expect(second?.map((cell) => cellLines(cell).map(({ text }) => text))).toEqual([[''], ['d']]);
    expect(others).toEqual([]);
  });

  it('cuts a long line between words and keeps its bullet', () => {
    const cell = [{ text: 'one two three four five six seven eight', as: 'bullet' as const }];
    const parts = rowParts([cell], [room]).map(([part = '']) => cellLines(part));
    expect(parts).toEqual([
      [{ text: 'one two three four five six', as: 'bullet' }],
      [{ text: 'seven eight', as: 'line' }],
    ]);
  });

  it('leaves a word that is longer than a page', () => {
    const word = 'x'.repeat(50);
    expect(rowParts([word], [room])).toEqual([[word]]);
  });
});
