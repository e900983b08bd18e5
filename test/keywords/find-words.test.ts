/** What is found for words that a person types. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactFinder, wordFinder } from '../../src/keywords/find-words.js';

/** The words at the places found, cut by code points. */
const cut = (text: string, places: readonly (readonly [number, number])[]) =>
  places.map(([from, to]) => Array.from(text).slice(from, to).join(''));

describe('a word', () => {
  it.each<[string, string, string, string[]]>([
    ['is found in its other forms', 'note', 'Notes, noted, noteworthy.', ['Notes', 'noted']],
    ['is found whole only', 'ring', 'Bring a string.', []],
    ['in a phrase stands in sequence', 'left a note', 'Left a note, a note left.', ['Left a note']],
    ['with a star finds any ending', 'note*', 'Notes, noteworthy, not.', ['Notes', 'noteworthy']],
    ['with = finds this form only', '=note', 'Notes, a note.', ['note']],
    ['does not mind how quotes are drawn', "don't", 'They don’t.', ['don’t']],
    ['stands behind an emoji at its code points', 'note', '👩‍👩‍👧 a note', ['note']],
    ['between slashes is a pattern', '/ra?ng/', 'I rang, he rng.', ['rang', 'rng']],
  ])('%s', (_, written, text, found) => {
    expect(cut(text, wordFinder(written, 'en')(text))).toEqual(found);
  });

  it('stands for itself in a language without stems', () => {
    expect(cut('note notes', wordFinder('note', 'fi')('note notes'))).toEqual(['note']);
  });
});

describe('letters as they stand', () => {
  it.each<[string, string, string, string[]]>([
    ['are found inside words', 'ing', 'Bring a string.', ['ing', 'ing']],
    ['do not mind capitals and curly quotes', 'DON\'T "GO"', 'They don’t “go”.', ['don’t “go”']],
    ['do not overlap', 'aa', 'aaa aaaa', ['aa', 'aa', 'aa']],
    ['may be signs that a pattern would read otherwise', '(0.5)', 'Well (0.5) yes.', ['(0.5)']],
    ['stand behind an emoji at their code points', 'x', '😀😀x', ['x']],
  ])('%s', (_, written, text, found) => {
    expect(cut(text, exactFinder(written)(text))).toEqual(found);
  });

  it('are found wherever they were put', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const said = `${before} “Stay” ${after}`;
        expect(cut(said, exactFinder('"stay"')(said))).toContain('“Stay”');
      }),
    );
  });
});

it.each(['', ' ', '\u00ad'])('nothing at all (%j) is a mistake', (written) => {
  const message = 'There is nothing to look for in empty quotation marks.';
  expect(() => wordFinder(written, 'en')).toThrow(message);
  expect(() => exactFinder(written)).toThrow(message);
});

it('a sign without a word is a mistake, unless it is looked for as it stands', () => {
  expect(() => wordFinder('?!', 'en')).toThrow('"?!" has no word to look for.');
  expect(exactFinder('?!')('What?!')).toEqual([[4, 6]]);
});
