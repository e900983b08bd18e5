/** Which words are one word in other clothes. */
import fc from 'fast-check';
import porterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { describe, expect, it } from 'vitest';
import { conflated } from '../../src/text/spellings.js';
import { comparableStem, hasStems, stemOf } from '../../src/text/stems.js';
import { stopWordsOf } from '../../src/text/stop-words.js';

describe('English words share a stem', () => {
  it.each([
    ['hope', 'hopes', 'hoped', 'hoping'],
    ['coordinating', 'coordination', 'coordinator'],
    ['walk', 'walks', 'walked', 'walking'],
    ['partner', 'partners', "partner's"],
    ['collaborate', 'collaboration', 'collaborating', 'collaborative'],
  ])('%s, %s, %s', (...words) => {
    expect(new Set(words.map((word) => stemOf(word, 'en'))).size).toBe(1);
  });

  // Porter knows endings; these are listed.
  it.each([
    ['give', 'gives', 'giving', 'gave', 'given'],
    ['child', 'children'],
    ['die', 'dies', 'died', 'dying'],
    ['try', 'tries', 'tried', 'trying'],
  ])('in irregular forms: %s, %s', (...words) => {
    expect(new Set(words.map((word) => stemOf(word, 'en'))).size).toBe(1);
  });

  it.each([
    ['organise', 'organize', 'organisation', 'organization', 'organizing'],
    ['analyse', 'analyze', 'analysed', 'analyzing'],
    ['neighbour', 'neighbor', 'neighbours', 'neighbors'],
    ['favourite', 'favorite', 'favorites'],
    ['misbehaviour', 'misbehavior'],
    ['counsellor', 'counselor', 'counselors'],
    ['counselling', 'counseling', 'counsel'],
    ['traveller', 'traveler', 'travelling', 'traveling'],
    ['program', 'programme', 'programmes', 'programming'],
    ['practise', 'practice', 'practising', 'practicing', 'practised'],
    ['license', 'licence', 'licensed'],
    ['fulfil', 'fulfill', 'fulfilled'],
  ])('in British and American: %s, %s', (...words) => {
    expect(new Set(words.map((word) => stemOf(word, 'en'))).size).toBe(1);
  });

  it.each([
    ['a form that is as often another word', 'left', 'leave'],
    ['what only begins alike', 'orient', 'orange'],
    ['what only ends alike', 'size', 'sigh'],
    ['what bores and what is borne', 'boring', 'bear'],
  ])('but not %s', (_, one, other) => {
    expect(stemOf(one, 'en')).not.toBe(stemOf(other, 'en'));
  });

  it('size and seize stay two words, whoever writes them', () => {
    expect(new Set(['size', 'seize', 'prize'].map((word) => stemOf(word, 'en'))).size).toBe(3);
  });

  it('whatever the country', () => {
    expect(stemOf('hoping', 'en-GB')).toBe('hope');
  });
});

describe('a word is compared by its form where', () => {
  it.each([
    ['its stem is a function word', 'ors'],
    ['its stem is a function word’s stem', 'willing'],
    ['it is a function word', 'the'],
    ['it is one with an apostrophe', "don't"],
    ['it has two letters', 'up'],
    ['its stem has two letters', 'being'],
    ['it has digits and hardly a letter', '1990s'],
  ])('%s', (_, word) => {
    expect(comparableStem(word, 'en')).toBeUndefined();
  });

  it('and by its stem elsewhere', () => {
    expect(comparableStem('hoping', 'en')).toBe('hope');
  });
});

describe('another language', () => {
  it.each([
    ['de', 'beziehung', 'beziehungen'],
    ['es', 'esperanza', 'esperanzas'],
    ['fr', 'accompagner', 'accompagnement'],
    ['it', 'speranza', 'speranze'],
    ['nb', 'relasjon', 'relasjoner'],
    ['nn-NO', 'vandring', 'vandringar'],
    ['no', 'håper', 'håpet'],
    ['pt-BR', 'esperança', 'esperanças'],
    ['ru', 'надежда', 'надежды'],
    ['sv', 'relationer', 'relationen'],
  ])('has stems of its own: %s', (language, one, other) => {
    expect(hasStems(language)).toBe(true);
    expect(stemOf(one, language)).toBe(stemOf(other, language));
  });
});

describe('in a language without stems', () => {
  it('a word stands for itself', () => {
    expect(hasStems('fi')).toBe(false);
    expect(stemOf('hoping', 'fi')).toBe('hoping');
    expect(comparableStem('toivot', 'fi')).toBe('toivot');
    expect(stopWordsOf('fi').size).toBe(0);
  });

  it('the same holds where the language is no tag', () => {
    expect(stemOf('hoping', 'English, mostly')).toBe('hoping');
  });
});

it('a run of letters that is no word is left alone', () => {
  const run = `${'b'.repeat(200_000)}ing`;
  expect(stemOf(run, 'en')).toBe(run);
});

describe('an English stem', () => {
  // Every ending that a step of Porter's algorithm looks for, and some that come close.
  const endings =
    's es sses ies ss ed eed ing at bl iz y ational tional enci anci izer abli bli alli entli eli ousli ization ation ator alism iveness fulness ousness aliti iviti biliti logi icate ative alize iciti ical ful ness al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize sion tion ion e ll l'.split(
      ' ',
    );
  const beginning = fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzé'),
    maxLength: 7,
  });
  const word = fc
    .tuple(beginning, fc.array(fc.constantFrom(...endings), { maxLength: 3 }))
    .map(([start, ends]) => start + ends.join(''))
    .filter((one) => one.length <= 40);

  it('is the one that natural comes to, which tries every step on every word', () => {
    fc.assert(
      fc.property(word, (one) => {
        expect(stemOf(one, 'en')).toBe(porterStemmer.stem(conflated(one)));
      }),
      { numRuns: 5000 },
    );
  });
});
