/** How widespread a code is, counted by hand. */
import { describe, expect, it } from 'vitest';
import { prevalence } from '../../src/matrices/prevalence.js';
import type { Coding } from '../../src/model/coding.js';
import type { Settings } from '../../src/model/settings.js';
import { code, codebook, coding, study, transcript } from './study-in-memory.js';

const talk = transcript('t1', ['MOD: Well then?', 'P1: We trust her.', 'P2: So do I.', 'P3: Mm.']);
const book = codebook(code('trust'));
const trust = (turn: number, from: number, to: number, last = turn) =>
  coding('t1', 'trust', { from: [turn, from], to: [last, to] });

function row(codings: readonly Coding[], settings: Partial<Settings> = {}, by?: string) {
  const options = by === undefined ? {} : { by };
  const input = { study: study(book, [talk], settings), codings, whose: 'by anna', options };
  return prevalence.build(input).cells[0];
}

const nobody = { transcripts: ['t1'], moderators: [], attendees: [] };

describe('people', () => {
  it('are those who speak in a segment, of those who speak at all, moderators left out', () => {
    expect(row([trust(1, 0, 8, 3)])).toEqual(['2 of 3', 1, 6]);
  });

  it('are present when they say nothing, if the session lists them', () => {
    const sessions = [{ ...nobody, id: 's1', attendees: ['P1', 'P2', 'P3', 'P4', 'P5'] }];
    expect(row([trust(2, 0, 13)], { sessions })?.[0]).toBe('1 of 5');
    expect(row([trust(2, 0, 13)], { sessions }, 'session')).toEqual(['1 of 5 (1)']);
  });

  it('are one person whatever a transcript calls them', () => {
    const participants = [{ id: 'Lind', aliases: ['P1', 'P2'], attributes: {} }];
    expect(row([trust(2, 0, 8, 3)], { participants })?.[0]).toBe('1 of 2');
  });

  it.each([
    [9, '1 of 9'],
    [10, '1 of 10 (10 %)'],
    [12, '1 of 12 (8 %)'],
  ])('are a percentage from ten on, and never that alone: %i present', (present, cell) => {
    const attendees = Array.from({ length: present }, (_, at) => `P${at + 1}`);
    const sessions = [{ ...nobody, id: 's1', attendees }];
    expect(row([trust(2, 0, 13)], { sessions })?.[0]).toBe(cell);
  });
});

describe('words', () => {
  it('count once where segments overlap', () => {
    expect(row([trust(2, 0, 8), trust(2, 3, 13)])?.[2]).toBe(3);
  });

  it('are a moderator’s too where the study counts them', () => {
    expect(row([trust(1, 0, 13, 2)])).toEqual(['1 of 3', 1, 3]);
    expect(row([trust(1, 0, 13, 2)], { countModerators: true })).toEqual(['2 of 4', 1, 5]);
  });
});
