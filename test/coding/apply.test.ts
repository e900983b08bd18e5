/** Giving a code to a stretch of talk. */
import { describe, expect, it } from 'vitest';
import { anchored } from '../../src/coding/anchored.js';
import { requestedSpan } from '../../src/coding/requested-span.js';
import type { Transcript } from '../../src/model/transcript.js';

const said = (...texts: string[]): Transcript => ({
  id: 's1',
  source: { file: '', sha256: '', format: '', encoding: '', importer: '', options: {} },
  speakers: [],
  attributes: {},
  lines: texts.map((text, index) => ({ kind: 'speech', turn: index + 1, text })),
});

describe('the words a person means', () => {
  const talk = said('He said “yes”, and yes again. Don’t you think?', 'No 👍🏽 no.', 'Well.');
  it.each([
    ['s1:1', '', [1, 0], [1, 46]],
    ['s1:1', 'He said', [1, 0], [1, 7]],
    ['s1:1', "don't YOU", [1, 30], [1, 39]],
    ['s1:1', 'He said "yes"', [1, 0], [1, 13]],
    ['s1:1.2', '', [1, 30], [1, 46]],
    ['s1:2', '👍🏽 no', [2, 3], [2, 8]],
    ['s1:2-3', 'no.\nWell', [2, 6], [3, 4]],
    ['s1:1@3-7', '', [1, 3], [1, 7]],
  ])('%s %s', (citation, quote, from, to) => {
    expect(requestedSpan([talk], citation, quote).span).toEqual({ from, to });
  });
  it.each([
    ['s1:1', 'yes', 'more than once'],
    ['s1:1', 'maybe', 'do not stand in s1:1'],
    ['s2:1', '', 'There is no transcript "s2".'],
    ['s1', '', 'not a citation'],
  ])('%s %s is a problem', (citation, quote, message) => {
    expect(() => requestedSpan([talk], citation, quote)).toThrow(message);
  });
});

describe('what is kept of coded words', () => {
  const talk = said(`${'a'.repeat(40)} here ${'b'.repeat(40)}`, 'e\u0301 👩‍👩‍👧!');
  it('is the quote, 32 characters on either side, and a hash of each turn', () => {
    const kept = anchored(talk, { from: [1, 41], to: [1, 45] });
    expect(kept.quote).toBe('here');
    expect(kept.before).toBe(`${'a'.repeat(31)} `);
    expect(kept.after).toBe(` ${'b'.repeat(31)}`);
    expect(kept.text).toHaveLength(1);
    expect(kept.text[0]).toMatch(/^[0-9a-f]{12}$/);
  });
  it('is whole letters and whole emoji: a span is widened so that it cuts none', () => {
    expect(anchored(talk, { from: [2, 1], to: [2, 4] }).quote).toBe('e\u0301 👩‍👩‍👧');
    expect(anchored(talk, { from: [2, 4], to: [2, 5] }).quote).toBe('👩‍👩‍👧');
  });
  it('is the words of all turns, joined by line feeds', () => {
    const kept = anchored(talk, { from: [1, 41], to: [2, 2] });
    expect(kept.quote.split('\n')).toHaveLength(2);
    expect(kept.text).toHaveLength(2);
  });
});
