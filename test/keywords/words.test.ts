/** What a keyword of one word finds, and what it leaves. */
import { describe, expect, it } from 'vitest';
import { readKeyword } from '../../src/keywords/read-keyword.js';
import { wordsFound } from './codebooks.js';
import { finds } from './finds.js';

describe('a word finds', () => {
  finds([
    [
      'its spellings by their stem',
      'companion',
      'Companions, a companion!',
      ['Companions', 'companion'],
    ],
    ['the possessive', 'partner', 'her partner’s plan', ['partner’s']],
    ['any case', 'hope', 'HOPE and Hoping', ['HOPE', 'Hoping']],
    ['a part of a hyphenated word', 'hope', 'a hope-filled day', ['hope']],
    ['nothing inside another word', 'hope', 'the hopper', []],
    ['nothing that only looks alike', 'organ', 'the organization', []],
    ['accents however they are written', 'café', 'the CAFE\u0301', ['CAFE\u0301']],
    ['nothing without its accent', 'café', 'the cafe', []],
    ['itself between emoji', 'hope', '😀hope😀', ['hope']],
    ['a number', '12', 'at 12, not 120', ['12']],
  ]);
});

describe('a word whose stem is short or a function word’s finds only its form', () => {
  finds([
    ['ORS is not or', 'ORS', 'or else the ORS, or', ['ORS']],
    ['or is not ORS', 'or', 'ORS or', ['or']],
    ['willing is not will', 'willing', 'I will, willing', ['willing']],
    ['being is not be', 'being', 'to be, beings, being', ['being']],
    ['up is up', 'up', 'ups and up', ['up']],
    ['doing is doing', 'doing', 'do, does, doing', ['doing']],
    ['don’t is don’t', "don't", 'I don’t, do not, dont', ['don’t']],
  ]);
});

describe('a hyphenated word', () => {
  finds([
    ['is found whole by itself', 'follow-up', 'the follow-up', ['follow-up']],
    ['is found in the plural', 'follow-up', 'two follow-ups', ['follow-ups']],
    [
      'is found by a phrase',
      'follow up',
      'the follow-up, we follow up',
      ['follow-up', 'follow up'],
    ],
    ['is found by its part', 'up', 'the follow-up', ['up']],
    [
      'does not ask for a hyphen in a phrase',
      'follow-up call',
      'follow up calls',
      ['follow up calls'],
    ],
    ['asks for one when it stands alone', 'follow-up', 'we follow up', []],
    ['is not found in a longer one', 'follow-up', 'a follow-up-call', []],
    ['is found with another character for its hyphen', 'follow-up', 'a follow‑up', ['follow‑up']],
  ]);
});

describe('a prefix finds', () => {
  finds([
    [
      'every ending',
      'participat*',
      'Participating participants participated',
      ['Participating', 'participated'],
    ],
    ['the bare word', 'hope*', 'hope hopeful', ['hope', 'hopeful']],
    ['a hyphenated word once', 'follow*', 'a follow-up', ['follow-up']],
    ['a hyphen, when it has one', 'co-*', 'cooperate, co-operate', ['co-operate']],
    ['nothing further inside a word', 'part*', 'apart', []],
  ]);
});

describe('a form finds', () => {
  finds([
    ['itself in any case', '=par', 'par, Par, pars', ['par', 'Par']],
    ['not its plural', '=hope', 'hopes hoped hope', ['hope']],
    [
      'a phrase word for word',
      '=equal footing',
      'equal footings, equal footing',
      ['equal footing'],
    ],
    ['a hyphenated word', '=follow-up', 'follow-ups, follow-up', ['follow-up']],
  ]);
});

describe('one word of several', () => {
  finds([
    [
      'stands for each of them in a phrase',
      'in his|her|their shoes',
      'in her shoes, in their shoe, in my shoes',
      ['in her shoes', 'in their shoe'],
    ],
    [
      'may have a star',
      'no|any hope*',
      'any hopefulness, no hopes',
      ['any hopefulness', 'no hopes'],
    ],
    ['stands alone too', 'calm|quiet', 'calmed, quiets, loud', ['calmed', 'quiets']],
    ['may begin a phrase', 'hope|wish for', 'hoping for', ['hoping for']],
    ['may be a form', '=par|pair', 'par, pairs, pair', ['par', 'pair']],
    ['may be hyphenated where it stands alone', 'follow-up|visit', 'a follow-up', ['follow-up']],
  ]);

  it('is the same in whatever order it is written', () => {
    const sense = (written: string) => readKeyword(written, 'en').sense;
    expect(sense('his|her side')).toBe(sense('her|his|her side'));
    expect(sense('her|her side')).toBe(sense('her side'));
  });
});

describe('another language', () => {
  it('is matched by its own stems where there are some', () => {
    expect(wordsFound('Håp og håper, HÅP', ['håp'], 'nb')).toEqual(['Håp', 'håper', 'HÅP']);
    expect(wordsFound('les espoirs', ['espoir'], 'fr')).toEqual(['espoirs']);
  });

  it('is matched by form where there are none', () => {
    expect(wordsFound('Toivo ja toivot, TOIVO', ['toivo'], 'fi')).toEqual(['Toivo', 'TOIVO']);
    expect(wordsFound('on equal footings, equal footing', ['equal footing'], 'fi')).toEqual([
      'equal footing',
    ]);
  });
});

describe('a keyword that stems to nothing', () => {
  it.each(['be', 'ying', "s's", 'ings', 'ed', "n't", '1', 'ی'])(
    '%s is found as written',
    (word) => {
      expect(wordsFound(`Then ${word} it was`, [word])).toEqual([word]);
    },
  );
});
