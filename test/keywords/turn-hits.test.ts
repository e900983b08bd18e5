import { describe, expect, it } from 'vitest';
import { openSuggestions } from '../../src/keywords/open-suggestions.js';
import { type HitRows, packHits, unpackHits } from '../../src/keywords/turn-hits.js';
import { studyFrom } from '../support/example-study.js';
import { writtenCodebook } from './codebooks.js';

const study = () =>
  studyFrom({
    codebook: writtenCodebook(
      '{id: trust, name: Trust, definition: Somebody relies on somebody., keywords: [rely on, {term: count on, weight: 2}, "/lean(s|ed)? on/"]}',
      '{id: hope, name: Hope, definition: Somebody looks forward., keywords: [look forward, {all: [hope, better], within: 6}]}',
    ),
    transcripts: {
      s1: 'M1: Who do you count on?\nP1: 😀 I count on her, I rely on her. I look forward to it.\nP2: I hope it gets better. She leaned on me.',
      s2: 'P3: No.',
    },
  });

/** As it comes back from a file. */
const written = (rows: HitRows): HitRows => JSON.parse(JSON.stringify(rows));

describe('the hits of a study', () => {
  it('are the same once they were packed and taken over', async () => {
    const first = await study();
    const found = openSuggestions(first, 'anna', {});
    expect(found.map(({ code, score }) => `${code} ${score}`)).toEqual([
      ...['trust 6', 'hope 2', 'hope 2', 'trust 2'],
    ]);
    const second = await study();
    unpackHits(second, written(packHits(first)));
    expect(openSuggestions(second, 'anna', {})).toEqual(found);
  });

  it('are not looked for again', async () => {
    const first = await study();
    openSuggestions(first, 'anna', {});
    const second = await study();
    unpackHits(
      second,
      written(packHits(first)).map((turns) => turns.map((hits) => hits && [])),
    );
    expect(openSuggestions(second, 'anna', {})).toEqual([]);
  });

  it('are found where a turn was not matched before', async () => {
    const first = await study();
    const packed = packHits(first);
    expect(packed).toEqual([[null, null, null], [null]]);
    const second = await study();
    unpackHits(second, packed);
    expect(openSuggestions(second, 'anna', {})).toEqual(openSuggestions(first, 'anna', {}));
  });
});
