/** What is suggested, for which stretch of talk. */
import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../src/keywords/compile.js';
import { type SuggestOptions, suggestFor } from '../../src/keywords/suggest.js';
import type { Suggestion } from '../../src/model/suggestion.js';
import { transcriptOf } from '../support/transcripts.js';
import { codebookOf } from './codebooks.js';

const codes = {
  walking: {
    keywords: ['equal footing', 'companion', 'pace', { all: ['hope', 'dream'], within: 6 }],
  },
  trust: { keywords: ['trust', { term: 'bond', weight: 2 }] },
};
const matcher = compileMatcher(codebookOf(codes));

const suggest = (text: string, options: Partial<SuggestOptions> = {}) =>
  suggestFor(transcriptOf('s1', [[1, text]]), matcher, { unit: 'sentence', ...options });

const brief = ({ code, score, quote }: Suggestion) => [code, score, quote];

describe('a segment is suggested for a code', () => {
  it('from two points on', () => {
    expect(suggest('A companion. On equal footing.').map(brief)).toEqual([
      ['walking', 2, 'On equal footing.'],
    ]);
  });

  it('or from as many as one asks for', () => {
    const text = 'A companion. On equal footing.';
    expect(suggest(text, { threshold: 1 }).map(brief)).toEqual([
      ['walking', 1, 'A companion.'],
      ['walking', 2, 'On equal footing.'],
    ]);
    expect(suggest(text, { threshold: 3 })).toEqual([]);
  });

  it('once, with all its hits as reasons', () => {
    const [only, ...others] = suggest('A companion, companions on equal footing, at her pace.');
    expect(others).toEqual([]);
    expect(only?.score).toBe(4);
    expect(only?.hits.map(({ keyword, text, points }) => [keyword, text, points])).toEqual([
      ['companion', 'companion', 1],
      ['companion', 'companions', 1],
      ['equal footing', 'equal footing', 2],
      ['pace', 'pace', 1],
    ]);
  });

  it('in every unit one may choose', () => {
    const text = 'A companion. At her pace.\nNothing else.';
    expect(suggest(text, { unit: 'turn' }).map(({ quote }) => quote)).toEqual([text]);
    expect(suggest(text, { unit: 'paragraph' }).map(({ quote }) => quote)).toEqual([
      'A companion. At her pace.',
    ]);
    expect(suggest(text, { unit: 'sentence' })).toEqual([]);
  });

  it('over the sentences that a hit joins', () => {
    const text = 'So. We hope. She dreams! A bond. Yes.';
    expect(suggest(text).map(brief)).toEqual([
      ['walking', 2, 'We hope. She dreams!'],
      ['trust', 2, 'A bond.'],
    ]);
  });

  it('over more sentences where hits hang together, and with what stands in them', () => {
    const text = 'I hope. A dream, a companion. Pace.';
    const chain = suggest(`${text} Equal.\nFooting. So.`);
    expect(chain.map(brief)).toEqual([
      ['walking', 3, 'I hope. A dream, a companion.'],
      ['walking', 2, 'Equal.\nFooting.'],
    ]);
  });

  it('with places in code points', () => {
    const [only] = suggest('👍🏽 So… “A bond” 😀 it was. 👍🏽 Then equal footing.', {
      codes: ['walking'],
    });
    expect(only).toMatchObject({ from: [1, 26], to: [1, 48], quote: '👍🏽 Then equal footing.' });
    expect(only?.hits).toMatchObject([{ from: [1, 34], to: [1, 47], text: 'equal footing' }]);
  });
});

describe('suggestions come', () => {
  it('in the order of the text, then by score, then by code', () => {
    const text = 'Equal footing and a bond. Trust, a bond, equal footing. A bond.';
    expect(suggest(text).map(({ code, score }) => [code, score])).toEqual([
      ['trust', 2],
      ['walking', 2],
      ['trust', 3],
      ['walking', 2],
      ['trust', 2],
    ]);
  });

  it('in the order of lines, whatever the numbers of the turns', () => {
    const lines = transcriptOf('s1', [
      [12, 'a bond'],
      [230, 'a bond'],
      [13, 'a bond'],
    ]);
    const turns = suggestFor(lines, matcher, { unit: 'turn' }).map(({ from }) => from[0]);
    expect(turns).toEqual([12, 230, 13]);
  });

  it('with ids that name transcript, span and code, whatever else is in the codebook', () => {
    const turned = compileMatcher(
      codebookOf({ other: { keywords: ['bond'] }, trust: codes.trust, walking: codes.walking }),
    );
    const lines = transcriptOf('s1', [[1, 'A bond on equal footing.']]);
    const ids = (which: typeof matcher) =>
      suggestFor(lines, which, { unit: 'turn' }).map(({ id, code }) => [code, id]);
    expect(ids(turned)).toEqual(ids(matcher));
    expect(new Set(ids(matcher).map(([, id]) => id)).size).toBe(2);
    const elsewhere = suggestFor({ ...lines, id: 's2' }, matcher, { unit: 'turn' });
    expect(elsewhere.map(({ code, id }) => [code, id])).not.toEqual(ids(matcher));
    for (const [, id] of ids(matcher)) expect(id).toMatch(/^[0-9a-f]{8}$/);
  });
});

describe('who is heard', () => {
  const lines = transcriptOf(
    's1',
    [
      [1, 'What about a bond?', 'M1'],
      [2, 'A bond.', 'P1'],
      [3, 'A bond?', 'P2'],
      [4, 'A bond!'],
    ],
    [
      { id: 'M1', label: 'M', role: 'moderator' },
      { id: 'P1', label: 'P1', role: 'participant' },
      { id: 'P2', label: 'P2' },
    ],
  );
  const heard = (options: Partial<SuggestOptions>) =>
    suggestFor(lines, matcher, { unit: 'turn', ...options }).map(({ speaker }) => speaker);

  it.each([
    ['everybody but moderators', {}, ['P1', 'P2', undefined]],
    ['moderators too, when they count', { countModerators: true }, ['M1', 'P1', 'P2', undefined]],
    ['those who are asked for', { speakers: ['P2'] }, ['P2']],
    ['a moderator who is asked for', { speakers: ['M1', 'P1'] }, ['M1', 'P1']],
  ])('%s', (_, options, speakers) => {
    expect(heard(options)).toEqual(speakers);
  });

  it('those who speak under the headings asked for', () => {
    const under = lines.lines.map((line, at) =>
      line.kind === 'speech' ? { ...line, ...(at > 1 && { section: `h${at - 1}` }) } : line,
    );
    const heardIn = (...headings: readonly string[]) => {
      const sections = new Map([['s1', new Set(headings)]]);
      const options = { unit: 'turn', sections } as const;
      return suggestFor({ ...lines, lines: under }, matcher, options).map(({ from }) => from[0]);
    };
    expect(heardIn('h1', 'h2')).toEqual([3, 4]);
    expect(heardIn('h2', 'h7')).toEqual([4]);
    expect(heard({ sections: new Map() })).toEqual([]);
  });

  it('for which codes can be chosen', () => {
    expect(
      suggest('A bond on equal footing.', { codes: ['trust'] }).map(({ code }) => code),
    ).toEqual(['trust']);
  });
});
