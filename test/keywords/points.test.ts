/** What a hit weighs. */
import { describe, expect, it } from 'vitest';
import type { Keyword } from '../../src/model/codebook.js';
import { hitsIn, pointsOf } from './codebooks.js';

describe('points', () => {
  it.each([
    ['a word gives 1', ['hope'], 'we hope', 1],
    ['a prefix gives 1', ['hop*'], 'we hope', 1],
    ['a form gives 1', ['=hope'], 'we hope', 1],
    ['a hyphenated word gives 1', ['follow-up'], 'the follow-up', 1],
    ['a phrase gives 2', ['equal footing'], 'equal footing', 2],
    ['words together give 2', [{ all: ['hope', 'dream'], within: 3 }], 'hope, dream', 2],
    ['a pattern that found a word gives 1', ['/hop\\w+/'], 'we hope', 1],
    ['a pattern that found several gives 2', ['/side by side/'], 'side by side', 2],
    ['a weight multiplies them', [{ term: 'take over', weight: 3 }], 'take over', 6],
    ['a weight may be small', [{ term: 'hope', weight: 0.5 }], 'hope', 0.5],
    ['a keyword counts once', ['hope'], 'hope, hoping, hopes', 1],
    ['spellings of one stem count once', ['hope', 'hoping'], 'hope and hoping', 1],
    ['so do spellings of one phrase', ['equal footing', 'equal footings'], 'equal footing', 2],
    ['the heavier of two spellings counts', ['hope', { term: 'hopes', weight: 2 }], 'hope', 2],
    [
      'words together count once in either order',
      [
        { all: ['hope', 'dream'], within: 3 },
        { all: ['dream', 'hope'], within: 5 },
      ],
      'hope, dream',
      2,
    ],
    [
      'a word and the phrase it stands in both count',
      ['footing', 'equal footing'],
      'equal footing',
      3,
    ],
    ['a word and its prefix are two keywords', ['hope', 'hop*'], 'hope', 2],
    ['keywords add up', ['hope', 'dream'], 'hope and dream', 2],
    ['nothing found is nothing', ['hope'], 'despair', 0],
  ] satisfies readonly (readonly [string, readonly Keyword[], string, number])[])(
    '%s',
    (_, keywords, text, points) => {
      expect(pointsOf(text, keywords)).toBe(points);
    },
  );
});

it('hits come in the order of the text, and name their keyword as it is written', () => {
  const keywords = [
    'footing',
    'Equal footing',
    { all: ['we', 'equal'], within: 4 },
    { term: 'we', weight: 2 },
    '/foot/',
  ];
  const hits = hitsIn('We are on equal footing', keywords);
  expect(hits.map(({ keyword, from, to, points }) => [keyword, from, to, points])).toEqual([
    ['we', 0, 2, 2],
    ['we + equal within 4', 0, 15, 2],
    ['Equal footing', 10, 23, 2],
    ['/foot/', 16, 20, 1],
    ['footing', 16, 23, 1],
  ]);
});
