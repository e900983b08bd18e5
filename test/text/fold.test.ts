/** What a comparison of words looks past, and how it finds the way back. */
import { describe, expect, it } from 'vitest';
import { fold, unfold } from '../../src/text/fold.js';

describe('folding looks past', () => {
  it.each([
    ['capitals', 'ORS and Hope', 'ors and hope'],
    ['curly apostrophes', 'don’t don‘t donʼt', "don't don't don't"],
    ['a grave accent for an apostrophe', 'don`t don´t', "don't don't"],
    ['curly quotes', '“trust” „trust‟', '"trust" "trust"'],
    ['kinds of hyphen', 'follow‐up follow‑up', 'follow-up follow-up'],
    ['no-break and thin spaces', 'a\u00a0b\u202fc\u2009d', 'a b c d'],
    ['how many spaces', 'side  by \n side', 'side by side'],
    ['what cannot be seen between spaces', 'side \u200b by', 'side by'],
    ['the small sigma at the end of a word', 'ΟΔΟΣ οδος', 'οδοσ οδοσ'],
    ['where a line ends', 'side\nby\tside', 'side by side'],
    ['soft hyphens', 'per\u00adson', 'person'],
    ['zero-width characters', 'per\u200bson\u200d\ufeff', 'person'],
    ['ligatures', 'ﬁnd oﬀer ﬂow oﬃce aﬄict ﬅop', 'find offer flow office afflict stop'],
    ['a word broken at a line end', 'per-\nson', 'person'],
    ['the same with the hyphen’s own character', 'per‐\nson per\u00ad\nson', 'person person'],
    ['how an accent is written', 'cafe\u0301 CAFE\u0301', 'café café'],
    ['a dotted capital I', 'İ I\u0307', 'i\u0307 i\u0307'],
  ])('%s', (_, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it.each([
    ['a hyphen at a line end before a capital', 'North-\nSouth', 'north- south'],
    ['a hyphen at a line end behind a digit', '4-\nyear', '4- year'],
    ['a hyphen inside a line', 'follow-up', 'follow-up'],
    ['a dash', 'here — there – now', 'here — there – now'],
    ['accents', 'résumé', 'résumé'],
    ['the three dots of a pause', 'so…', 'so…'],
    ['emoji', '👍🏽', '👍🏽'],
  ])('but not past %s', (_, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });
});

describe('a place in the folded text', () => {
  const original = (text: string, words: string) => {
    const folded = fold(text);
    const from = folded.text.indexOf(words);
    return text.slice(...unfold(folded, [from, from + words.length]));
  };

  it.each([
    ['through a line end', 'a per-\nson here', 'person', 'per-\nson'],
    ['past what was dropped before', '\u00ad\u200bso we hope', 'hope', 'hope'],
    ['without what is dropped around it', 'a\u200bhope\u200b!', 'hope', 'hope'],
    ['through what is dropped inside', 'ho\u00adpe', 'hope', 'ho\u00adpe'],
    ['with the whole ligature for one of its letters', 'the oﬃce', 'f', 'ﬃ'],
    ['with the accent that follows its letter', 'a cafe\u0301 x', 'café', 'cafe\u0301'],
    ['behind emoji', '😀😀 “Hope”', 'hope', 'Hope'],
    ['over several spaces', 'side  by\n side.', 'side by side', 'side  by\n side'],
    ['where nothing changed', 'so we Hope', 'hope', 'Hope'],
  ])('leads back %s', (_, text, words, slice) => {
    expect(original(text, words)).toBe(slice);
  });

  it('that is empty stays empty', () => {
    expect(unfold(fold('x\u00ady'), [1, 1])).toEqual([2, 2]);
  });
});

it('the folded text keeps its capitals beside it, unit for unit', () => {
  const { text, cased } = fold('It’s the ﬁrst ORS, Éva\u00a0İ');
  expect(cased).toBe("It's the first ORS, Éva i\u0307");
  expect(cased.toLowerCase()).toBe(text);
});
