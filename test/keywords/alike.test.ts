/** The second signal: segments that are like passages people coded. */
import { describe, expect, it } from 'vitest';
import { learnedFor } from '../../src/keywords/learned.js';
import { openSuggestions } from '../../src/keywords/open-suggestions.js';
import { surelyRightFrom } from '../../src/keywords/trial.js';
import type { CoderWork, Study } from '../../src/model/study.js';
import { alikeMarks } from '../../src/model/suggestion.js';
import { code, codebook, study, transcript } from '../matrices/study-in-memory.js';
import { coderWho } from './taught.js';

describe('a score is good enough', () => {
  const trials = (...answers: readonly (0 | 1)[]) =>
    answers.map((right, at) => ({ score: 100 - at, isRight: right === 1 }));

  // Wilson's lower end at 95 in 100: 3 of 3 .44, 4 of 4 .51, 7 of 8 .53, 7 of 9 .45, 8 of 9 .57.
  it.each([
    ['after four of four, and halfway to nothing', trials(1, 1, 1, 1), 48.5],
    ['not after three of three', trials(1, 1, 1), undefined],
    ['after seven of eight', trials(1, 1, 0, 1, 1, 1, 1, 1), 46.5],
    ['not after seven of nine', trials(0, 0, 1, 1, 1, 1, 1, 1, 1), undefined],
    ['down to the last score that is', trials(1, 1, 1, 1, 0, 0, 0, 0), 96.5],
    [
      'not where others with the same score are wrong',
      [...trials(1, 1, 1), ...[true, false, false].map((isRight) => ({ score: 90, isRight }))],
      undefined,
    ],
    ['never without a trial', [], undefined],
  ])('%s', (_, tried, cut) => {
    expect(surelyRightFrom(tried)).toBe(cut);
  });
});

const codes = codebook(
  code('waiting', { keywords: ['queue up'] }),
  code('trust', { keywords: ['rely on'] }),
);

const filler = ['garden', 'kettle', 'window', 'pencil', 'carpet', 'ladder', 'bottle', 'button'];

/** Turns about a train, and as many about other things. */
const talk = (count: number) =>
  transcript(
    's1',
    Array.from({ length: count }, (_, at) => [
      `P1: A ${filler[at % 8]} beside the trains number ${at}.`,
      `P2: Only a ${filler[(at + 3) % 8]} number ${at}.`,
    ]).flat(),
  );

/** Another transcript, which nobody has read. */
const unread = transcript('s2', [
  'P1: That train was late.',
  'P2: A garden with a kettle.',
  'P1: We queue up for a train.',
]);

function coder(count: number, id = 'anna'): CoderWork {
  const byHand = Array.from({ length: count }, (_, at) => `s1:${2 * at + 1}`);
  return coderWho(id, 'waiting', [], { byHand });
}

const studyOf = (count: number, more: Partial<Study> = {}): Study => ({
  ...study(codes, [talk(count), unread]),
  work: [coder(count)],
  ...more,
});

const offered = (one: Study, who = 'anna', options = {}) =>
  openSuggestions(one, who, options).map(({ transcript, from, code, score }) =>
    [`${transcript}:${from[0]}`, code, score].join(' '),
  );

describe('passages that people coded', () => {
  it('propose the code for talk that is like them', () => {
    const [first, second, ...others] = openSuggestions(studyOf(12), 'anna', {});
    expect(first).toMatchObject({
      ...{ transcript: 's2', from: [1, 0], code: 'waiting', score: 2, hits: [] },
      alike: [{ to: 'codings', passages: 12, words: ['train'], points: 2 }],
    });
    expect(second).toMatchObject({ from: [3, 0], score: 4, alike: [{ passages: 12 }] });
    expect(second?.hits.map(({ keyword }) => keyword)).toEqual(['queue up']);
    expect(others).toEqual([]);
  });

  it('are silent while there are too few', () => {
    expect(offered(studyOf(9))).toEqual(['s2:3 waiting 2']);
    expect(offered(studyOf(10))).toContain('s2:1 waiting 2');
  });

  it('are silent where the words say nothing of the code', () => {
    const mixed = Array.from({ length: 12 }, (_, at) => `s1:${at + 1}`);
    const work = [coderWho('anna', 'trust', [], { byHand: mixed })];
    expect(offered(studyOf(12, { work }))).toEqual(['s2:3 waiting 2']);
  });

  it('do not vouch for themselves', () => {
    const ben = { ...study(codes, [talk(12)]), work: [coder(12)] };
    const [first] = openSuggestions(ben, 'ben', {});
    expect(first).toMatchObject({ from: [1, 0], alike: [{ passages: 11, words: ['trains'] }] });
  });

  it('speak by sentence where sentences are asked for', () => {
    const late = transcript('s2', ['P1: So it was. That train was late.']);
    const one = studyOf(12, { transcripts: [talk(12), late] });
    const [first] = openSuggestions(one, 'anna', { unit: 'sentence' });
    expect(first).toMatchObject({ quote: 'That train was late.', alike: [{ words: ['train'] }] });
  });

  it('add their reason to a stretch that a keyword joins', () => {
    const joined = transcript('s2', ['P1: So it was. We had to queue. Up the train came.']);
    const one = studyOf(12, { transcripts: [talk(12), joined] });
    const [first, ...others] = openSuggestions(one, 'anna', { unit: 'sentence' });
    expect(first).toMatchObject({
      ...{ quote: 'We had to queue. Up the train came.', score: 4, alike: [{ words: ['train'] }] },
    });
    expect(others).toEqual([]);
  });

  it('name every word that tells, those that tell as much by their letters', () => {
    const lines = Array.from({ length: 12 }, (_, at) => [
      `P1: A whistle and a train, number ${at}.`,
      `P2: Only a ${filler[at % 8]}, number ${at}.`,
    ]).flat();
    const heard = transcript('s2', ['P1: Whistles, trains, whistles!']);
    const one = studyOf(12, { transcripts: [transcript('s1', lines), heard] });
    expect(openSuggestions(one, 'anna', {})[0]?.alike?.[0]?.words).toEqual(['trains', 'whistles']);
  });

  it('teach others, but not where coders are compared', () => {
    expect(offered(studyOf(12), 'ben')).toContain('s2:1 waiting 2');
    const { settings } = studyOf(12);
    const compared = studyOf(12, { settings: { ...settings, approach: 'coding-reliability' } });
    expect(offered(compared, 'ben')).not.toContain('s2:1 waiting 2');
    expect(offered(compared, 'anna')).toContain('s2:1 waiting 2');
  });

  it('are not learned from where there is more talk than memory should hold', () => {
    const long = transcript('s3', [`P1: ${'x'.repeat(20_000_000)}`]);
    const much = studyOf(12, { transcripts: [talk(12), long] });
    expect(learnedFor(studyOf(12), 'anna', 'turn').alike).toBeDefined();
    expect(learnedFor(much, 'anna', 'turn').alike).toBeUndefined();
  });

  it('obey the codes that are asked for', () => {
    expect(offered(studyOf(12), 'anna', { codes: ['trust'] })).toEqual([]);
  });
});

describe('a proposal from passages', () => {
  const declinedBy = (who: string, ...cited: string[]) =>
    coderWho(who, 'waiting', [alikeMarks.codings], { declined: cited });

  it('does not come back when it was declined', () => {
    const { declined } = declinedBy('anna', 's2:1');
    const one = studyOf(12, { work: [{ ...coder(12), declined }] });
    expect(offered(one)).toEqual(['s2:3 waiting 4']);
  });

  it('comes back for other words when a keyword was declined', () => {
    const { declined } = coderWho('anna', 'waiting', ['queue up'], { declined: ['s2:3'] });
    const one = studyOf(12, { work: [{ ...coder(12), declined }] });
    expect(offered(one)).toContain('s2:3 waiting 2');
  });

  it('is not made where the coder has coded some of the segment', () => {
    const own = coderWho('anna', 'waiting', [], { byHand: ['s2:1'] });
    const all = { ...coder(12), codings: [...coder(12).codings, ...own.codings] };
    const seen = [{ act: 'seen', id: 'S', at: '', transcript: 's1', turns: [1, 24] }] as const;
    expect(offered(studyOf(12, { work: [{ ...all, seen }] }))).not.toContain('s2:1 waiting 2');
  });

  it('counts less with every two that people decline', () => {
    const ben = declinedBy('ben', 's9:1', 's9:2');
    const one = studyOf(12, { work: [coder(12), ben] });
    expect(offered(one)).toEqual(['s2:3 waiting 3.5']);
    expect(offered(one, 'anna', { threshold: 1 })).toContain('s2:1 waiting 1.5');
  });
});
