/** The three likeliest codes of every segment, and finding one of them again. */
import { describe, expect, it } from 'vitest';
import { openSuggestions } from '../../src/keywords/open-suggestions.js';
import { rankedSuggestions } from '../../src/keywords/rank-segments.js';
import { suggestionsByIds } from '../../src/keywords/suggestion-by-id.js';
import { studyFrom } from '../support/example-study.js';
import { writtenCodebook } from './codebooks.js';

const codebook = writtenCodebook(
  '{id: trust, name: Trust, definition: Somebody relies on a helper., keywords: [rely on, {any: [promise, word], weight: 0.5}]}',
  '{id: money, name: Money, definition: Bills and rent are talked about., keywords: [debt]}',
  '{id: rest, name: Rest, definition: Sleep and quiet evenings., keywords: [nap]}',
  '{id: hope, name: Hope, definition: Evenings and bills look brighter., keywords: [brighter]}',
);

const study = () =>
  studyFrom({
    codebook,
    transcripts: {
      s1: 'M1: Do you rely on her?\nP1: I rely on her for the debt and the rent. She sleeps in the evenings, with the bills.\nP1: It rained.',
    },
  });

describe('ranked', () => {
  it('each segment has three codes at most: by points, then by likeness to what the codebook says', async () => {
    const ranked = rankedSuggestions(await study(), {});
    expect(ranked.map(({ code, score, from }) => [from[0], code, score])).toEqual([
      [2, 'trust', 2],
      [2, 'money', 1],
      [2, 'rest', 0],
    ]);
    expect(ranked.at(-1)?.hits).toEqual([]);
  });

  it.each([
    ['codes', { codes: ['rest'] }, ['rest']],
    ['speakers', { speakers: ['M1'] }, ['trust']],
    ['transcripts', { transcripts: ['s2'] }, []],
  ])('with %s chosen', async (_, options, codes) => {
    expect(rankedSuggestions(await study(), options).map(({ code }) => code)).toEqual(codes);
  });

  it('by sentence, each sentence has its own', async () => {
    const ranked = rankedSuggestions(await study(), { unit: 'sentence', speakers: ['P1'] });
    expect(ranked.map(({ code, quote }) => [quote.slice(0, 3), code])).toEqual([
      ['I r', 'trust'],
      ['I r', 'money'],
      ['She', 'rest'],
      ['She', 'hope'],
      ['She', 'money'],
    ]);
  });

  it('in pairs, an answer has the codes of what was asked, and stands with the question', async () => {
    const asked = await studyFrom({
      codebook,
      transcripts: { s1: 'M1: Do you rely on her?\nP1: Yes.\nP1: On her, and the debt.' },
    });
    const ranked = rankedSuggestions(asked, { unit: 'pair' });
    expect(ranked.map(({ code, score, from, to }) => [code, score, from[0], to[0]])).toEqual([
      ['trust', 2, 1, 2],
      ['money', 1, 3, 3],
    ]);
    expect(suggestionsByIds(asked, 'anna', [ranked[0]?.id ?? 'none'])).toEqual([ranked[0]]);
  });

  it('a short answer has weak signs of its question, as it has for suggest', async () => {
    const asked = await studyFrom({
      codebook,
      transcripts: { s1: 'M1: Do you rely on her?\nP1: She gave her word.' },
    });
    const [first] = rankedSuggestions(asked, {});
    expect(first).toMatchObject({ code: 'trust', score: 1.5 });
    expect(openSuggestions(asked, 'anna', { threshold: 1 })).toEqual([first]);
  });

  it('a code without a keyword in the segment is found again by its id', async () => {
    const one = await study();
    const [rest] = rankedSuggestions(one, { codes: ['rest'] });
    expect(openSuggestions(one, 'anna', { threshold: 0.1, codes: ['rest'] })).toEqual([]);
    expect(suggestionsByIds(one, 'anna', [rest?.id ?? 'none'])).toEqual([rest]);
  });
});
