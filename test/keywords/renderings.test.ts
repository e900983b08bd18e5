/** The same passage, clean and as a printed page leaves it, says the same. */
import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../src/keywords/compile.js';
import { matchTurn } from '../../src/keywords/match.js';
import { fold } from '../../src/text/fold.js';
import { codebookOf } from './codebooks.js';

const matcher = compileMatcher(
  codebookOf({
    staying: { keywords: ["don't give up", 'follow-up', { all: ['office', 'first'], within: 8 }] },
    walking: { keywords: ['companion', 'side by side', '/(his|her) own pace/', 'participat*'] },
    trust: { keywords: [{ term: 'trust', unless: ['hospital trust'] }, '=par'] },
  }),
);

const clean =
  'We don\'t give up, first in the office and at the follow-up. "A companion," she said, side by side at ' +
  'her own pace, participating on a par. The hospital trust? I trust a person.';

const renderings = {
  'curly quotes': clean.replaceAll("'", '’').replace('"', '“').replace('"', '”'),
  'grave accents': clean.replaceAll("'", '`'),
  'no-break spaces': clean.replaceAll(' ', '\u00a0'),
  'lines of a narrow column': clean.replaceAll(' ', '\n'),
  'an indented page': clean.replaceAll(', ', ',\n    '),
  'words broken at line ends': clean
    .replace('companion', 'compan-\nion')
    .replace('office', 'of-\nfice')
    .replace('participating', 'participat-\ning'),
  'soft hyphens': clean.replaceAll(/([a-z])([a-z])/g, '$1\u00ad$2'),
  'zero-width spaces': clean.replaceAll(/([a-z])([a-z])/g, '$1\u200b$2'),
  ligatures: clean.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ'),
  capitals: clean.toUpperCase(),
  'a hyphen of another kind': clean.replaceAll('-', '‐'),
  'emoji between': clean.replaceAll(', ', ', 👍🏽 '),
};

const found = (text: string) =>
  matchTurn(matcher, text).map(({ code, keyword, points, from, to }) => ({
    ...{ code, keyword, points },
    words: fold(text.slice(from, to)).text,
  }));

describe('a passage is matched alike', () => {
  it('clean: every keyword where it should', () => {
    expect(found(clean).map(({ keyword, words }) => `${keyword}: ${words}`)).toEqual([
      "don't give up: don't give up",
      'office + first within 8: first in the office',
      'follow-up: follow-up',
      'companion: companion',
      'side by side: side by side',
      '/(his|her) own pace/: her own pace',
      'participat*: participating',
      '=par: par',
      'trust: trust',
    ]);
  });

  it.each(Object.entries(renderings))('with %s', (_, text) => {
    expect(text).not.toBe(clean);
    expect(found(text)).toEqual(found(clean));
  });
});
