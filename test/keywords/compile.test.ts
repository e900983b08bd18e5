/** From a codebook to what its keywords look for. */
import { describe, expect, it } from 'vitest';
import { claimedTwice } from '../../src/keywords/collide.js';
import { compileMatcher } from '../../src/keywords/compile.js';
import { matchTurn } from '../../src/keywords/match.js';
import { failingLines } from '../../src/keywords/should-match.js';
import type { Keyword } from '../../src/model/codebook.js';
import { codebookOf, hitsIn } from './codebooks.js';

describe('a keyword that cannot be used is listed, with what is wrong', () => {
  it.each([
    ['nothing', '', 'A keyword is empty.'],
    ['only spaces', '  ', 'A keyword is empty.'],
    ['only signs', '?!', '"?!" has no word to look for.'],
    ['a star alone', '*', '"*" has no word to look for.'],
    ['a star between words', 'walk * him', '"walk * him" has no word to look for.'],
    ['a star inside a word', 'par*ate', '"par*ate" has a star inside a word.'],
    ['two stars', 'par**', '"par**" has a star inside a word.'],
    ['a form alone', '=', '"=" has no word to look for.'],
    [
      'a form with every ending',
      '=par*',
      '"=par*" asks for one form and for every ending at once.',
    ],
    [
      'two words between bars',
      'in his|and/or shoes',
      '"in his|and/or shoes" has more than a word between two upright bars.',
    ],
    [
      'a hyphenated word between bars',
      'a follow-up|visit call',
      '"a follow-up|visit call" has more than a word between two upright bars.',
    ],
    ['nothing between bars', 'his||her', '"his||her" has no word to look for.'],
    [
      'a form with every ending between bars',
      '=par*|pair',
      '"=par*|pair" asks for one form and for every ending at once.',
    ],
    ['half a pattern', '/side', '"/side" starts like a pattern and does not end like one.'],
    ['an empty pattern', '//', '"//" starts like a pattern and does not end like one.'],
    [
      'one word together',
      { all: ['hope'], within: 3 },
      '"hope" within 3 names no words that could stand together.',
    ],
    [
      'no distance',
      { all: ['hope', 'dream'], within: 0 },
      '"hope, dream" within 0 names no words that could stand together.',
    ],
    ['an empty word together', { all: ['hope', ''], within: 3 }, 'A keyword is empty.'],
    ['an empty exception', { term: 'hope', unless: ['…'] }, '"…" has no word to look for.'],
    ['no weight', { term: 'hope', weight: 0 }, 'A keyword cannot weigh 0.'],
    [
      'a weight that is no number',
      { term: 'hope', weight: Number.NaN },
      'A keyword cannot weigh NaN.',
    ],
  ] satisfies readonly (readonly [string, Keyword, string])[])('%s', (_, keyword, message) => {
    const { problems, keywords } = compileMatcher(
      codebookOf({ trust: { keywords: ['ok', keyword] } }),
    );
    expect(keywords.map((one) => one.keyword)).toEqual(['ok']);
    expect(problems).toMatchObject([
      { code: 'trust', message, path: 'themes.0.codes.0.keywords.1' },
    ]);
    expect(problems[0]?.hint).not.toBe('');
  });

  it('a pattern with a fault says where it is', () => {
    const { problems } = compileMatcher(codebookOf({ trust: { keywords: ['/(side/'] } }));
    expect(problems[0]?.message).toContain('/(side/');
    expect(problems[0]?.hint).toContain('RE2');
  });
});

it('retired codes find nothing, drafts do', () => {
  const matcher = compileMatcher(
    codebookOf({
      old: { keywords: ['hope', '*'], status: 'retired' },
      new: { keywords: ['hope'], status: 'draft' },
    }),
  );
  expect(matchTurn(matcher, 'hope').map(({ code }) => code)).toEqual(['new']);
  expect(matcher.problems).toEqual([]);
});

describe('an entry of several keywords', () => {
  const any = ['kind', 'keep* company', '*', '/warm(th)?/'];
  const { keywords, problems } = compileMatcher(
    codebookOf({
      trust: { keywords: ['ok', { any, unless: ['kind of'], weight: 0.5 }, 'last'] },
    }),
  );

  it('is each of them, at a place of its own, with the weight and the exceptions of the entry', () => {
    const path = 'themes.0.codes.0.keywords';
    const shared = { weight: 0.5, unless: [{ signs: ['stem:kind', 'form:of'] }] };
    expect(keywords).toMatchObject([
      { keyword: 'ok', path: `${path}.0`, weight: 1, unless: [] },
      { keyword: 'kind', path: `${path}.1.any.0`, ...shared },
      { keyword: 'keep* company', path: `${path}.1.any.1`, ...shared },
      { keyword: '/warm(th)?/', path: `${path}.1.any.3`, ...shared },
      { keyword: 'last', path: `${path}.2`, weight: 1, unless: [] },
    ]);
  });

  it('says of one that cannot be used where it stands', () => {
    expect(problems).toMatchObject([
      {
        keyword: '*',
        path: 'themes.0.codes.0.keywords.1.any.2',
        message: '"*" has no word to look for.',
      },
    ]);
  });

  it('finds what each finds, in the points of the entry', () => {
    expect(
      hitsIn('Kind. A kind of warmth.', [{ any, unless: ['kind of'], weight: 0.5 }]),
    ).toMatchObject([
      { keyword: 'kind', from: 0, points: 0.5 },
      { keyword: '/warm(th)?/', from: 16, points: 0.5 },
    ]);
  });
});

it('a code without keywords is no trouble', () => {
  expect(matchTurn(compileMatcher(codebookOf({ trust: {} })), 'trust')).toEqual([]);
});

describe('keywords that two codes claim', () => {
  const claims = (codes: Readonly<Record<string, readonly Keyword[]>>) => {
    const entries = Object.entries(codes).map(([id, keywords]) => [id, { keywords }] as const);
    return claimedTwice(compileMatcher(codebookOf(Object.fromEntries(entries)))).map((claim) =>
      claim.map(({ code, keyword }) => `${code}: ${keyword}`),
    );
  };

  it.each([
    ['the same word', 'trust', 'trust'],
    ['one stem', 'informal', 'information'],
    ['a phrase in other spellings', 'equal footing', 'Equal Footings'],
    ['one prefix', 'hop*', 'HOP*'],
    ['one pattern', '/hope/', '/hope/'],
    [
      'words together in another order',
      { all: ['a', 'b'], within: 2 },
      { all: ['b', 'a'], within: 3 },
    ],
    ['a word with a weight', 'trust', { term: 'trusting', weight: 2 }],
  ] satisfies readonly (readonly [string, Keyword, Keyword])[])('%s', (_, one, other) => {
    expect(claims({ first: [one], second: [other] })).toHaveLength(1);
  });

  it.each([
    ['a word and its form', 'hope', '=hope'],
    ['a word and a phrase with it', 'footing', 'equal footing'],
    ['a phrase the other way round', 'walk on', 'on walk'],
  ] satisfies readonly (readonly [string, Keyword, Keyword])[])('but not %s', (_, one, other) => {
    expect(claims({ first: [one], second: [other] })).toEqual([]);
  });

  it('a sign that weighs less than a plain word may be shared', () => {
    const weak = { term: 'hope', weight: 0.75 };
    expect(claims({ first: ['hope'], second: [weak] })).toEqual([]);
    expect(claims({ first: ['hope'], second: [{ ...weak, weight: 1 }] })).toHaveLength(1);
  });

  it('come in the order of the codebook, with every claim; one code may repeat itself', () => {
    expect(
      claims({ a: ['hope', 'trust', 'hoping'], b: ['trusting', 'dream', 'dreams'], c: ['hopes'] }),
    ).toEqual([
      ['a: hope', 'a: hoping', 'c: hopes'],
      ['a: trust', 'b: trusting'],
    ]);
  });

  it('say where they stand', () => {
    const matcher = compileMatcher(
      codebookOf({ a: { keywords: ['x', 'hope'] }, b: { keywords: ['hope'] } }),
    );
    expect(claimedTwice(matcher)[0]?.map(({ path }) => path)).toEqual([
      'themes.0.codes.0.keywords.1',
      'themes.0.codes.1.keywords.0',
    ]);
  });
});

describe("a codebook's test lines", () => {
  const codebook = codebookOf({
    walking: {
      keywords: ['equal footing', 'companion'],
      shouldMatch: ['on equal footing', 'a companion'],
      shouldNotMatch: ['the road', 'companions on equal footing'],
    },
    old: { keywords: ['x'], shouldMatch: ['y'], status: 'retired' },
  });

  it('fail where the keywords do something else, and show why', () => {
    const failures = failingLines(codebook, compileMatcher(codebook));
    expect(failures).toMatchObject([
      { line: 'a companion', expected: 'match', score: 1, path: 'themes.0.codes.0.shouldMatch.1' },
      {
        ...{ line: 'companions on equal footing', expected: 'no match', score: 3 },
        path: 'themes.0.codes.0.shouldNotMatch.1',
        hits: [{ keyword: 'companion' }, { keyword: 'equal footing' }],
      },
    ]);
  });
});
