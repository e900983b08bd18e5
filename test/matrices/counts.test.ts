/** What a cell counts: segments, sessions, speakers. */
import { describe, expect, it } from 'vitest';
import { themeBySession } from '../../src/matrices/theme-by-session.js';
import { themeBySpeaker } from '../../src/matrices/theme-by-speaker.js';
import { themeByTranscript } from '../../src/matrices/theme-by-transcript.js';
import type { Coding } from '../../src/model/coding.js';
import type { Settings } from '../../src/model/settings.js';
import { code, codebook, coding, study, transcript } from './study-in-memory.js';

const book = codebook(code('trust'), code('hope'));
const talks = [
  transcript('t1', ['MOD: Well?', 'P1: We trust her.', 'P2: So do I.', ': (inaudible)']),
  transcript('t2', ['P1: Hope stays.', 'P3: It does.']),
];
const trust = coding('t1', 'trust', { from: [2, 0], to: [2, 13] });
const hope = coding('t2', 'hope', { from: [1, 0], to: [1, 11] });

function table(codings: readonly Coding[], settings: Partial<Settings> = {}) {
  const input = { study: study(book, talks, settings), codings, whose: 'by anna', options: {} };
  return {
    byTranscript: themeByTranscript.build(input),
    bySession: themeBySession.build(input),
    bySpeaker: themeBySpeaker.build(input),
  };
}

const labels = (columns: readonly { readonly label: string }[]) =>
  columns.map(({ label }) => label);

describe('a segment counts once for a code', () => {
  it('when two coded passages come to lie on the same words', () => {
    const twin = { ...trust, id: 'twin', from: [2, 3] as const };
    expect(table([trust, twin]).byTranscript.cells).toEqual([
      [1, 0],
      [0, 0],
    ]);
  });

  it('when its two codes were merged into one', () => {
    const former = { ...trust, code: 'confidence' };
    expect(table([trust, former]).byTranscript.totals?.all).toBe(1);
  });

  it('but twice when it carries two codes', () => {
    const both = [trust, coding('t1', 'hope', trust)];
    expect(table(both).byTranscript.totals).toEqual({ rows: [1, 1], columns: [2, 0], all: 2 });
  });
});

describe('sessions', () => {
  const autumn = { date: '2026-11-22', moderators: [], attendees: [] };

  it('stand in the order of the settings, with a column for talks outside any', () => {
    const sessions = [
      { ...autumn, id: 'second', transcripts: [] },
      { ...autumn, id: 'first', transcripts: ['t1'] },
    ];
    const { columns, cells } = table([trust, hope], { sessions }).bySession;
    expect(labels(columns)).toEqual(['second', 'first', 'no session']);
    expect(cells).toEqual([
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  it('need no column for talks outside any while nothing is coded there', () => {
    const sessions = [{ ...autumn, id: 'first', transcripts: ['t1'] }];
    expect(labels(table([trust], { sessions }).bySession.columns)).toEqual(['first']);
  });

  it('are taken from the transcript where the settings list none', () => {
    const talk = transcript('t1', ['P1: We trust her.'], { session: 'pilot' });
    const input = { study: study(book, [talk]), whose: 'by anna', options: {} };
    const codings = [coding('t1', 'trust', { from: [1, 0], to: [1, 13] })];
    expect(labels(themeBySession.build({ ...input, codings }).columns)).toEqual(['pilot']);
  });
});

describe('speakers', () => {
  it('are one person by their id, in the order in which the talks bring them', () => {
    const { columns, cells } = table([trust, hope]).bySpeaker;
    expect(labels(columns)).toEqual(['P1', 'P2', 'P3']);
    expect(cells).toEqual([
      [1, 0, 0],
      [1, 0, 0],
    ]);
  });

  it('share a segment, which then counts once in the total of its row', () => {
    const shared = coding('t1', 'trust', { from: [2, 3], to: [3, 5] });
    const { cells, totals, footer } = table([shared]).bySpeaker;
    expect(cells[0]).toEqual([1, 1, 0]);
    expect(totals).toEqual({ rows: [1, 0], columns: [1, 1, 0], all: 1 });
    expect(footer).toMatch(/A segment with several speakers counts for each of them/);
  });

  it('do not share a segment that ends before their first letter', () => {
    const edge = coding('t1', 'trust', { from: [2, 0], to: [3, 0] });
    expect(table([edge]).bySpeaker.cells[0]).toEqual([1, 0, 0]);
  });

  it('are called "no speaker" where the talk names nobody', () => {
    const unknown = coding('t1', 'trust', { from: [4, 0], to: [4, 11] });
    const { columns, cells } = table([unknown]).bySpeaker;
    expect(labels(columns)).toEqual(['P1', 'P2', 'P3', 'no speaker']);
    expect(cells[0]).toEqual([0, 0, 0, 1]);
  });

  const asked = coding('t1', 'trust', { from: [1, 0], to: [2, 5] });

  it('are no moderators', () => {
    const { columns, cells } = table([asked]).bySpeaker;
    expect(labels(columns)).toEqual(['P1', 'P2', 'P3']);
    expect(cells[0]).toEqual([1, 0, 0]);
  });

  it('are moderators too, last, where the study counts them', () => {
    const { columns, cells } = table([asked], { countModerators: true }).bySpeaker;
    expect(labels(columns)).toEqual(['P1', 'P2', 'P3', 'MOD']);
    expect(cells[0]).toEqual([1, 0, 0, 1]);
  });
});

describe('codes', () => {
  const old = codebook(
    code('trust'),
    code('faith', { status: 'retired' }),
    code('draft', { status: 'draft' }),
  );
  const faith = coding('t1', 'faith', { from: [3, 0], to: [3, 9] });
  const input = { study: study(old, talks), codings: [trust, faith], whose: 'by anna' };

  it('keep their row at zero, and lose it when retired; the footer names what is left out', () => {
    const { rows, cells, footer } = themeByTranscript.build({ ...input, options: {} });
    expect(labels(rows)).toEqual(['trust', 'draft']);
    expect(cells).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect(footer).toBe(
      '2 codes, 1 coding by anna on 2 transcripts; corpus 3f9a1c, codebook 77be02. ' +
        'Left out: 1 coding of other codes.',
    );
  });

  it('are printed in the order of the codebook when asked for, retired or not', () => {
    const { rows, totals } = themeByTranscript.build({
      ...input,
      options: { rows: ['faith', 'trust'] },
    });
    expect(labels(rows)).toEqual(['trust', 'faith']);
    expect(totals?.all).toBe(2);
  });

  it('stand under the path of their themes', () => {
    const inner = { id: 'b', name: 'Inner', aliases: [], themes: [], codes: [code('trust')] };
    const outer = { id: 'a', name: 'Outer', aliases: [], themes: [inner], codes: [code('hope')] };
    const nested = study({ ...old, themes: [outer] }, talks);
    const { rows } = themeByTranscript.build({ ...input, study: nested, options: {} });
    expect(rows.map(({ group, label }) => [group, label])).toEqual([
      ['Outer', 'hope'],
      ['Outer › Inner', 'trust'],
    ]);
  });
});
