/** Who is coding. */
import { describe, expect, it } from 'vitest';
import { chooseCoder } from '../../src/coding/coder.js';
import { codingsThatCount } from '../../src/coding/counting.js';
import { progressOf } from '../../src/coding/progress.js';
import { studyFrom } from '../support/example-study.js';

const study = (settings: string) => studyFrom({ settings });
const two = 'study: x\ncoders: [{id: anna}, {id: ben}]\n';

describe('the coder a command acts for', () => {
  it('is the one asked for, when the study lists them', async () => {
    expect(chooseCoder((await study(two)).settings, 'ben')).toBe('ben');
  });
  it('is the only one listed, when nobody is asked for', async () => {
    const { settings } = await study('study: x\ncoders: [{id: anna}]\n');
    expect(chooseCoder(settings, undefined)).toBe('anna');
  });
  it.each([
    ['several are listed', two, undefined, 'No coder chosen. This study lists anna and ben.'],
    ['nobody is listed', 'study: x\n', undefined, 'This study lists no coder.'],
    ['it is somebody else', two, 'bern', 'This study lists no coder "bern". Did you mean "ben"?'],
  ])('is a problem when %s', async (_, settings, wanted, message) => {
    const opened = await study(settings);
    expect(() => chooseCoder(opened.settings, wanted)).toThrow(message);
  });
});

const talk = {
  transcripts: { s1: 'M1: How was it?\nP1: He rang me.\nM1: And?\nP2: He came.' },
  codings: ['anna trust s1:1', 'anna trust s1:2', 'anna hope s1:3-4', 'ben trust s1:2'],
};

describe('the codings that a table counts', () => {
  it('are one coder’s, without what only a moderator says', async () => {
    const { codings, whose } = codingsThatCount(await studyFrom(talk), 'anna');
    expect(codings.map(({ code, from }) => [code, from[0]])).toEqual([
      ['trust', 2],
      ['hope', 3],
    ]);
    expect(whose).toBe('by anna');
  });
  it('are with the moderators when the study says so', async () => {
    const opened = await studyFrom(talk);
    const settings = { ...opened.settings, countModerators: true };
    expect(codingsThatCount({ ...opened, settings }, 'anna').codings).toHaveLength(3);
  });
  it('are never those of two coders together', async () => {
    const opened = await studyFrom(talk);
    expect(() => codingsThatCount(opened)).toThrow('nothing says whose count');
    const settings = { ...opened.settings, consensus: 'ben' };
    expect(codingsThatCount({ ...opened, settings }).whose).toBe('by ben');
  });
  it('are nobody’s when nobody coded, and a stranger’s are a problem', async () => {
    const opened = await studyFrom({ transcripts: talk.transcripts });
    expect(codingsThatCount(opened).codings).toEqual([]);
    expect(() => codingsThatCount(opened, 'zoe')).toThrow('no coder "zoe"');
  });
});

describe('how far a coder has come', () => {
  it('is all of a transcript with codings where nothing was marked as read', async () => {
    const [anna] = progressOf(await studyFrom(talk));
    expect(anna).toMatchObject({ id: 'anna', codings: 3, seen: 4, turns: 4, assumed: ['s1'] });
  });
  it('is the turns marked as read, each counted once', async () => {
    const opened = await studyFrom(talk);
    const seen = [
      [1, 2],
      [2, 3],
      [9, 12],
    ] as const;
    const work = opened.work.map((one) => ({
      ...one,
      seen: seen.map((turns) => ({
        act: 'seen' as const,
        id: 'A',
        at: '',
        transcript: 's1',
        turns,
      })),
    }));
    const [anna] = progressOf({ ...opened, work });
    expect(anna).toMatchObject({ seen: 3, assumed: [] });
  });
});
