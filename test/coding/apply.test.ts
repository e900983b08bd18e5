/** Giving a code to a stretch of talk. */
import { describe, expect, it } from 'vitest';
import { anchored } from '../../src/coding/anchored.js';
import { type CodingRequest, notesOnApplied, notYetApplied } from '../../src/coding/apply.js';
import { requestedSpan } from '../../src/coding/requested-span.js';
import type { Transcript } from '../../src/model/transcript.js';
import { coding } from '../matrices/study-in-memory.js';

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

describe('a coding that is asked for again', () => {
  const talk = said('He rang every week.', 'Yes.');
  const there = { ...coding('s1', 'trust', { from: [1, 0], to: [1, 19] }), id: 'A1' };
  const asked = (turn: number, note?: string): CodingRequest => ({
    ...{ code: { id: 'trust', definition: '' }, transcript: talk, how: 'by-hand' },
    span: { from: [turn, 0], to: [turn, talk.lines[turn - 1]?.text.length ?? 0] },
    ...(note !== undefined && { note }),
  });
  const stamp = () => ({ id: 'N1', at: '' });

  it('stands already', () => {
    expect(notYetApplied([asked(1), asked(2), asked(2)], [there])).toEqual([asked(2)]);
  });

  it.each([
    ['gets the note that comes with it', [asked(1, 'quote')], there, ['quote']],
    ['gets no note a second time', [asked(1, 'quote')], { ...there, notes: ['quote'] }, []],
    ['gets none where none comes', [asked(1), asked(1, '')], there, []],
    ['gets none of other words', [asked(2, 'quote')], there, []],
  ])('%s', (_, requests, standing, notes) => {
    const acts = notesOnApplied(requests, [standing], stamp);
    expect(acts.map(({ coding: on, text }) => [on, text])).toEqual(
      notes.map((note) => ['A1', note]),
    );
  });
});
