/** What holds for every hit and every suggestion, whatever the text and the codebook. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../src/keywords/compile.js';
import { matchTurn } from '../../src/keywords/match.js';
import { suggestFor } from '../../src/keywords/suggest.js';
import type { Keyword } from '../../src/model/codebook.js';
import { fold } from '../../src/text/fold.js';
import { slice } from '../../src/text/offsets.js';
import { stemOf } from '../../src/text/stems.js';
import { wordsOf } from '../../src/text/words.js';
import { codebookOf } from '../keywords/codebooks.js';
import { transcriptOf } from '../support/transcripts.js';

const word = fc.constantFrom(
  'hope',
  'Hoping',
  'trust',
  'follow-up',
  'per\u00adson',
  'of\ufb01ce',
  'caf\u00e9',
  'pace',
  'or',
  'ors',
);
const gap = fc.constantFrom(
  ' ',
  '. ',
  ', ',
  '\n',
  ' \ud83d\udc4d\ud83c\udffd ',
  '\u00a0',
  ' \u2014 ',
  '! \u201c',
  'e\u0301 ',
  '\u200b ',
);
const talk = fc.array(fc.tuple(word, gap), { maxLength: 25 }).map((pairs) => pairs.flat().join(''));

const plainKeyword = fc.constantFrom(
  'hope',
  'trust',
  'follow-up',
  'up',
  'person',
  'office',
  'café',
  'ORS',
  'pace',
);
const keyword: fc.Arbitrary<Keyword> = fc.oneof(
  plainKeyword,
  fc.tuple(plainKeyword, plainKeyword).map((words) => words.join(' ')),
  plainKeyword.map((one) => `${one.slice(0, 3)}*`),
  fc.record({
    all: fc.uniqueArray(plainKeyword, { minLength: 2, maxLength: 3 }),
    within: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({ term: plainKeyword, unless: fc.constant(['hope trust']), weight: fc.constant(2) }),
);
const keywords = fc.array(keyword, { maxLength: 8 });

describe('a hit', () => {
  it('of a word is, folded, a word with its stem', () => {
    fc.assert(
      fc.property(talk, plainKeyword, (text, sought) => {
        const stem = stemOf(fold(sought).text, 'en');
        const matcher = compileMatcher(codebookOf({ code: { keywords: [sought] } }));
        for (const { from, to } of matchTurn(matcher, text)) {
          const words = wordsOf(fold(text.slice(from, to)).text);
          const forms = words.map(({ form, whole }) => whole?.form ?? form);
          expect(forms.slice(0, 1).map((form) => stemOf(form, 'en'))).toEqual([stem]);
        }
      }),
    );
  });

  it('is found wherever a word bears the stem', () => {
    fc.assert(
      fc.property(talk, (text) => {
        const matcher = compileMatcher(codebookOf({ code: { keywords: ['hope'] } }));
        const said = wordsOf(fold(text).text).filter(({ form }) => stemOf(form, 'en') === 'hope');
        expect(matchTurn(matcher, text)).toHaveLength(said.length);
      }),
    );
  });

  it('lies inside the text and never overlaps another of its keyword', () => {
    fc.assert(
      fc.property(talk, keywords, (text, some) => {
        const matcher = compileMatcher(codebookOf({ code: { keywords: [...new Set(some)] } }));
        const ends = new Map<string, number>();
        for (const { keyword: name, sense, from, to, points } of matchTurn(matcher, text)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(points).toBeGreaterThan(0);
          if (some.filter((one) => JSON.stringify(one).includes(name)).length > 1) continue;
          expect(from).toBeGreaterThanOrEqual(ends.get(`${name} ${sense}`) ?? 0);
          ends.set(`${name} ${sense}`, to);
        }
      }),
    );
  });
});

describe('a suggestion', () => {
  const unit = fc.constantFrom('turn', 'sentence', 'paragraph');

  it('holds its hits, its quote, and the points they add up to', () => {
    fc.assert(
      fc.property(talk, keywords, unit, (text, some, by) => {
        const matcher = compileMatcher(codebookOf({ code: { keywords: some } }));
        const transcript = transcriptOf('s1', [[7, text]]);
        for (const { from, to, quote, hits, score } of suggestFor(transcript, matcher, {
          unit: by,
        })) {
          expect(slice(text, from[1], to[1])).toBe(quote);
          expect(score).toBeGreaterThanOrEqual(2);
          expect(score).toBeLessThanOrEqual(hits.reduce((sum, { points }) => sum + points, 0));
          for (const hit of hits) {
            expect(hit.from[1]).toBeGreaterThanOrEqual(from[1]);
            expect(hit.to[1]).toBeLessThanOrEqual(to[1]);
            expect(slice(text, hit.from[1], hit.to[1])).toBe(hit.text);
          }
        }
      }),
    );
  });

  it('does not depend on the order of codes and keywords', () => {
    fc.assert(
      fc.property(talk, keywords, keywords, unit, (text, some, others, by) => {
        const transcript = transcriptOf('s1', [[7, text]]);
        const suggest = (codes: Parameters<typeof codebookOf>[0]) =>
          suggestFor(transcript, compileMatcher(codebookOf(codes)), { unit: by }).map(
            ({ id, code, score, quote }) => ({ id, code, score, quote }),
          );
        expect(
          suggest({ b: { keywords: others.toReversed() }, a: { keywords: some.toReversed() } }),
        ).toEqual(suggest({ a: { keywords: some }, b: { keywords: others } }));
      }),
    );
  });
});
