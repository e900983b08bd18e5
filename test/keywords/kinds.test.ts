/** What each kind of keyword finds, and what it leaves. */
import { describe, expect, it } from 'vitest';
import type { Keyword } from '../../src/model/codebook.js';
import { wordsFound } from './codebooks.js';

type Cases = readonly (readonly [what: string, keyword: Keyword, text: string, words: string[]])[];

const finds = (cases: Cases) => {
  it.each(cases)('%s', (_, keyword, text, words) => {
    expect(wordsFound(text, [keyword])).toEqual(words);
  });
};

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
    ['nothing that only looks alike', 'organisation', 'the organization', []],
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

describe('a phrase finds', () => {
  finds([
    ['its words by their stems', 'equal footing', 'on equal footings', ['equal footings']],
    ['its words over a comma', 'equal footing', 'equal, footing', ['equal, footing']],
    [
      'its words over the end of a sentence',
      'equal footing',
      'We are equal. Footing.',
      ['equal. Footing'],
    ],
    ['its words over a line end', 'side by side', 'side\nby side', ['side\nby side']],
    ['function words by their form', 'at their pace', 'go at their pace', ['at their pace']],
    ['a curly apostrophe', "don't give up", 'we don’t give up', ['don’t give up']],
    ['each time it is said', 'take over', 'take over, take over', ['take over', 'take over']],
    ['no stretch twice', 'very very', 'very very very', ['very very']],
    ['not its words in another order', 'equal footing', 'footing equal', []],
    ['not its words apart', 'equal footing', 'equal firm footing', []],
    ['not half of itself at the end', 'equal footing', 'we are equal', []],
    ['a prefix among its words', 'walk* alongside', 'walked alongside', ['walked alongside']],
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

describe('a pattern finds', () => {
  finds([
    [
      'either side of a bar',
      '/side by side|shoulder to shoulder/',
      'Shoulder to shoulder',
      ['Shoulder to shoulder'],
    ],
    ['words over a line end', '/side by side/', 'side\nby  side', ['side\nby  side']],
    ['a straight apostrophe for a curly one', "/don't/", 'I don’t', ['don’t']],
    ['any case', '/Hope/', 'hope HOPE', ['hope', 'HOPE']],
    ['only capitals where it asks for them', '/(?-i)\\bIT\\b/', 'it is IT', ['IT']],
    ['a word broken at a line end', '/\\bperson\\b/', 'the per-\nson', ['per-\nson']],
    ['nothing where it can match nothing', '/x*/', 'abc', []],
    ['letters inside words, unless it says otherwise', '/hop/', 'hopper', ['hop']],
  ]);
});

describe('words together are found', () => {
  const near = (within: number): Keyword => ({ all: ['hope', 'dream'], within });
  finds([
    ['in any order', near(8), 'dreams and hopes', ['dreams and hopes']],
    ['side by side, one word apart', near(1), 'hope dream', ['hope dream']],
    ['not two words apart, where one is asked for', near(1), 'hope and dream', []],
    ['at the distance asked for', near(3), 'hope a a dream', ['hope a a dream']],
    ['not beyond it', near(3), 'hope a a a dream', []],
    ['over the end of a sentence', near(8), 'We hope. I dream.', ['hope. I dream']],
    ['at their nearest', near(8), 'hope so, hope we dream', ['hope we dream']],
    [
      'each time, but no word twice',
      near(2),
      'hope dream hope dream',
      ['hope dream', 'hope dream'],
    ],
    [
      'three at a time',
      { all: ['he', 'she', 'we'], within: 4 },
      'we and he, she',
      ['we and he, she'],
    ],
    ['not when one is missing', { all: ['he', 'she', 'we'], within: 9 }, 'he and she', []],
    [
      'not when the outer two are too far',
      { all: ['he', 'she', 'we'], within: 2 },
      'he x she x we',
      [],
    ],
    [
      'with a phrase among them',
      { all: ['give up', 'never'], within: 2 },
      'never to give up',
      ['never to give up'],
    ],
    [
      'with a prefix among them',
      { all: ['hop*', 'dream'], within: 2 },
      'hopeful dream',
      ['hopeful dream'],
    ],
    ['not in one word alone', { all: ['hop*', 'hope'], within: 5 }, 'we hope', []],
    [
      'in two words that could both be either',
      { all: ['hop*', 'hope'], within: 5 },
      'hope hope',
      ['hope hope'],
    ],
    [
      'in words of which one could be both',
      { all: ['hop*', 'hope'], within: 5 },
      'hopper hope',
      ['hopper hope'],
    ],
  ]);
});

describe('an exception', () => {
  const takeOver: Keyword = { term: 'take over', unless: ['take over from', 'night take over'] };
  finds([
    ['cancels the hit it overlaps', takeOver, 'we take over from nights', []],
    ['on its left too', takeOver, 'the night take over', []],
    ['leaves other hits', takeOver, 'take over! We take over from you', ['take over']],
    ['leaves a hit beside it', { term: 'hope', unless: ['dream on'] }, 'hope dream on', ['hope']],
    [
      'is read by stems',
      { term: 'trust', unless: ['hospital trust'] },
      'hospital trusts, trust',
      ['trust'],
    ],
    ['holds for patterns', { term: '/trust/', unless: ['hospital trust'] }, 'hospital trust', []],
    ['may be a form', { term: 'trust', unless: ['=trusts'] }, 'trusts trust', ['trust']],
  ]);
});

describe('another language', () => {
  it('is matched by form', () => {
    expect(wordsFound('Håp og håper, HÅP', ['håp'], 'nb')).toEqual(['Håp', 'HÅP']);
    expect(wordsFound('on equal footings, equal footing', ['equal footing'], 'nb')).toEqual([
      'equal footing',
    ]);
  });
});
