/** Terms that mark a code. */
import { describe, expect, it } from 'vitest';
import { logLikelihood } from '../../src/keywords/log-likelihood.js';
import { proposeTerms } from '../../src/keywords/propose.js';
import { termsOf } from '../../src/keywords/terms.js';
import { code, codebook, study, transcript } from '../matrices/study-in-memory.js';
import { coderWho } from './taught.js';

describe('the log-likelihood', () => {
  // By hand: E = 5.5 each, 2 (10 ln(10 / 5.5) + 1 ln(1 / 5.5)); E = 3 * 450 / 7000, 2 * 3 ln(3 / E).
  it.each([
    [10, 1000, 1, 1000, 8.5472],
    [3, 450, 0, 6550, 16.4665],
    [5, 100, 50, 1000, 0],
    [0, 100, 0, 100, 0],
  ])('of %i in %i words against %i in %i is %f', (a, c, b, d, expected) => {
    const value = logLikelihood({ count: a, of: c }, { count: b, of: d });
    expect(value).toBeCloseTo(expected, 4);
  });
});

describe('the terms of a text', () => {
  const forms = (text: string) => termsOf(text, 'en').map(({ form }) => form);

  it('are words that say something, and phrases of two or three that begin and end with one', () => {
    expect(forms('We sat on the bench')).toEqual(['sat', 'bench']);
    expect(forms('The waiting room is cold')).toEqual([
      ...['waiting', 'waiting room', 'room', 'room is cold', 'cold'],
    ]);
  });

  it('do not cross a comma or the end of a sentence, but a hyphen', () => {
    expect(forms('Green tea, tea. Follow-up call')).toEqual([
      ...['green', 'green tea', 'tea', 'tea', 'follow', 'follow up call', 'call'],
    ]);
  });

  it('have one sense for all spellings, and places in the text itself', () => {
    const [first, , second] = termsOf('👍🏽 “Waiting rooms” wait', 'en');
    expect([first?.sense, second?.sense]).toEqual(['stem:wait', 'stem:room']);
    expect(first?.at).toEqual([4, 11]);
  });
});

const codes = codebook(
  code('access', { keywords: ['ring*'] }),
  code('money', { keywords: ['letterbox'] }),
);

/** Ten times over: a turn with the code, and two without it. */
const talk = transcript(
  's1',
  Array.from({ length: 10 }, () => [
    'P1: Ringing at the letterbox, with green tea.',
    'P1: We had tea.',
    'P2: The garden gate and the weather.',
    'MOD: Green tea at the letterbox?',
  ]).flat(),
);
const turnsWithCode = Array.from({ length: 10 }, (_, at) => `s1:${4 * at + 1}`);
const anna = coderWho('anna', 'access', [], { byHand: turnsWithCode });
const small = study(codes, [talk]);

describe('a term is proposed', () => {
  it('where it marks the passages, not where it is said as often elsewhere', () => {
    const { turns, words, others, terms } = proposeTerms(small, [anna], 'access');
    // ring, letterbox, green, tea; and tea, garden, gate, weather.
    expect({ turns, words, others }).toEqual({ turns: 10, words: 40, others: 40 });
    expect(terms).toMatchObject([
      { term: 'green tea', inside: 10, outside: 0, turns: 10, claimedBy: [] },
      { term: 'letterbox', inside: 10, outside: 0, turns: 10, claimedBy: ['money'] },
    ]);
    // 2 * 10 ln(10 / 5)
    expect(terms[0]?.logLikelihood).toBeCloseTo(20 * Math.LN2, 9);
  });

  it('with where it is said first', () => {
    const { terms } = proposeTerms(small, [anna], 'access');
    expect(terms[0]?.example.turn.turn.turn).toBe(1);
    expect(terms[0]?.example.at).toEqual([31, 40]);
  });

  it('from two turns on', () => {
    const once = coderWho('anna', 'access', [], { byHand: ['s1:1'] });
    const first = transcript('s1', ['P1: Marmalade, marmalade, marmalade.', 'P2: We had tea.']);
    expect(proposeTerms(study(codes, [first]), [once], 'access')).toMatchObject({
      ...{ turns: 1, terms: [] },
    });
  });

  it('from what a passage covers, and no more of its turn', () => {
    const short = anna.codings.map((one) => ({
      ...one,
      anchor: { state: 'same' as const, span: { from: one.from, to: [one.to[0], 28] as const } },
    }));
    const { words, terms } = proposeTerms(small, [{ ...anna, codings: short }], 'access');
    expect(words).toBe(20);
    expect(terms.map(({ term }) => term)).toEqual(['letterbox']);
  });

  it('for no code that nobody gave', () => {
    expect(proposeTerms(small, [], 'access')).toEqual({ turns: 0, words: 0, others: 0, terms: [] });
  });
});
