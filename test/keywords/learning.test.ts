/** Keywords learn from what people accept and decline. */
import { describe, expect, it } from 'vitest';
import { learnedWeight, smoothedPrecision } from '../../src/keywords/learned-weight.js';
import { openSuggestions } from '../../src/keywords/open-suggestions.js';
import { answersOf, teachersOf, verdictsFrom } from '../../src/keywords/verdicts.js';
import type { CoderWork, Study } from '../../src/model/study.js';
import { code, codebook, study, transcript } from '../matrices/study-in-memory.js';
import { coderWho } from './taught.js';

describe('the weight of a keyword', () => {
  // By hand: 2 (accepted + 2) / (answers + 4) - 1, cut to quarters towards nothing, and 1 added.
  it.each([
    [0, 0, 1],
    [1, 0, 1],
    [0, 1, 1],
    [2, 0, 1.25],
    [0, 2, 0.75],
    [1, 1, 1],
    [1, 3, 0.75],
    [2, 3, 1],
    [0, 4, 0.5],
    [4, 0, 1.5],
    [9, 3, 1.25],
    [12, 0, 1.75],
    [0, 12, 0.25],
    [5000, 0, 1.75],
    [0, 5000, 0.25],
  ])('%i accepted and %i declined: times %f', (accepted, declined, weight) => {
    expect(learnedWeight({ accepted, declined })).toBe(weight);
  });

  it('rests on a precision that starts at one half', () => {
    expect(smoothedPrecision({ accepted: 0, declined: 0 })).toBe(0.5);
    expect(smoothedPrecision({ accepted: 1, declined: 0 })).toBe(0.6);
    expect(smoothedPrecision({ accepted: 14, declined: 2 })).toBe(0.8);
  });
});

const codes = codebook(
  code('trust', { keywords: ['rely on', 'bond', 'faith'], formerIds: ['reliance'] }),
  code('care', { keywords: ['rely on'] }),
);
const talk = transcript('s1', [
  'P1: I rely on her',
  'P1: we rely on it',
  'P1: they rely on me',
  'P1: a bond of faith',
]);
const talkOf = (
  work: readonly CoderWork[],
  approach: Study['settings']['approach'] = 'codebook',
) => ({
  ...study(codes, [talk], { approach }),
  work,
});
const offered = (one: Study, coder: string) =>
  openSuggestions(one, coder, {}).map(({ code, from, score }) => `${from[0]} ${code} ${score}`);

describe('what people said of a keyword', () => {
  it('takes points from it for the same code and for no other', () => {
    const ben = coderWho('ben', 'trust', ['rely on'], { declined: ['s1:1', 's1:2'] });
    expect(offered(talkOf([ben]), 'anna')).toEqual([
      ...['1 care 2', '2 care 2', '3 care 2', '4 trust 2'],
    ]);
  });

  it('gives points to it, and says why', () => {
    const ben = coderWho('ben', 'trust', ['rely on'], { accepted: ['s1:1', 's1:2'] });
    const [first] = openSuggestions(talkOf([ben]), 'anna', { codes: ['trust'] });
    expect(first?.score).toBe(2.5);
    expect(first?.hits).toMatchObject([
      { keyword: 'rely on', points: 2.5, learned: { accepted: 2, declined: 0, weight: 1.25 } },
    ]);
  });

  it('is shown, and moves nothing, after one answer', () => {
    const ben = coderWho('ben', 'trust', ['rely on'], { declined: ['s1:1'] });
    const [first] = openSuggestions(talkOf([ben]), 'anna', { codes: ['trust'] });
    expect(first?.hits).toMatchObject([
      { points: 2, learned: { accepted: 0, declined: 1, weight: 1 } },
    ]);
  });

  it('stays with the coder where coders are compared', () => {
    const ben = coderWho('ben', 'trust', ['rely on'], { declined: ['s1:1', 's1:2'] });
    const compared = talkOf([ben], 'coding-reliability');
    expect(offered(compared, 'anna')).toContain('1 trust 2');
    expect(offered(compared, 'ben')).not.toContain('3 trust 2');
    expect(teachersOf(compared, undefined)).toEqual([ben]);
  });

  it('counts under the id that the code has today, and for each keyword that spoke', () => {
    const ben = coderWho('ben', 'reliance', ['bond', 'faith'], { declined: ['s1:4'] });
    const names = new Map([['reliance', 'trust']]);
    const verdicts = verdictsFrom(answersOf([ben], names));
    expect(verdicts('trust', 'bond')).toEqual({ accepted: 0, declined: 1 });
    expect(verdicts('trust', 'faith')).toEqual({ accepted: 0, declined: 1 });
    expect(verdicts('trust', 'rely on')).toBeUndefined();
  });

  it('counts neither what was coded by hand nor what somebody took back', () => {
    const anna = coderWho('anna', 'trust', ['bond'], { accepted: ['s1:4'], byHand: ['s1:1'] });
    const withdrawn = anna.codings.map((one) => ({
      ...one,
      anchor: { state: 'withdrawn' as const },
    }));
    const count = (work: CoderWork) => verdictsFrom(answersOf([work], new Map()))('trust', 'bond');
    expect(count(anna)).toEqual({ accepted: 1, declined: 0 });
    expect(count({ ...anna, codings: withdrawn })).toBeUndefined();
  });
});
