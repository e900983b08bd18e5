/** Names become pseudonyms, and positions go with them. */
import { describe, expect, it } from 'vitest';
import { renamedInJson, renamedRange, renamer } from '../../src/text/names.js';
import { nearNames } from '../../src/text/near-names.js';

const pairs = [
  { name: 'Anna', pseudonym: 'Clara' },
  { name: 'Anna Berg', pseudonym: 'Clara Dahl' },
  { name: 'Åse', pseudonym: 'Siri' },
  { name: 'O’Brien', pseudonym: 'Kelly' },
  { name: 'Anne-Marie', pseudonym: 'Lise' },
  { name: '王芳', pseudonym: '李娜' },
];
const rename = renamer(pairs);

describe('a name in a text', () => {
  it.each([
    ['Anna came.', 'Clara came.'],
    ['Anna’s car, Anna\'s house, "Anna"', 'Clara’s car, Clara\'s house, "Clara"'],
    ['Anna Berg and Anna.', 'Clara Dahl and Clara.'],
    ['Anna Bergen', 'Clara Bergen'],
    ['Anna\n  Berg rang', 'Clara Dahl rang'],
    ['ANNA BERG! ANNA’S', 'CLARA DAHL! CLARA’S'],
    ['Annas, Joanna, Annabel, anna, aNNa, Anna2', 'Annas, Joanna, Annabel, anna, aNNa, Anna2'],
    ['an Anna-like way, Anna_1', 'an Clara-like way, Clara_1'],
    ['Åse and A\u030ase', 'Siri and Siri'],
    ["O'Brien, O’Brien", 'Kelly, Kelly'],
    ['Anne-Marie and Anne‑Marie', 'Lise and Lise'],
    ['昨天王芳来了', '昨天李娜来了'],
    ['Ann\u00ada and Anna\u00adbel', 'Ann\u00ada and Anna\u00adbel'],
    ['👩‍👩‍👧Anna👍🏽', '👩‍👩‍👧Clara👍🏽'],
  ])('%s', (text, wanted) => {
    expect(rename(text).text).toBe(wanted);
  });

  it('is replaced once: a pseudonym is never replaced again', () => {
    const swap = renamer([
      { name: 'Ada', pseudonym: 'Bea' },
      { name: 'Bea', pseudonym: 'Ada' },
    ]);
    expect(swap('Ada, Bea').text).toBe('Bea, Ada');
  });

  it('may be written by JSON behind the n of a line feed', () => {
    const text = JSON.stringify({ text: 'Hello\nAnna, “\\Anna” \u0001Anna' });
    expect(JSON.parse(renamedInJson(text, rename))).toEqual({
      text: 'Hello\nClara, “\\Clara” \u0001Clara',
    });
  });
});

describe('a stretch of the text', () => {
  const { hits } = rename('So Anna Berg, Anna said.');
  it.each([
    ['before every name', [0, 2], [0, 2]],
    ['a name', [3, 12], [3, 13]],
    ['between names', [12, 14], [13, 15]],
    ['the first half of a name', [0, 5], [0, 13]],
    ['the second half of a name', [8, 24], [3, 26]],
    ['all of it', [0, 24], [0, 26]],
  ] as const)('%s', (_, range, wanted) => {
    expect(renamedRange(hits, range)).toEqual(wanted);
  });
});

describe('words that are nearly a name', () => {
  const find = nearNames(pairs);
  it.each([
    ['Annas house', [['Annas', 'Anna', 'word']]],
    ['anna rang', [['anna', 'Anna', 'case']]],
    ['Joanna, savanna', []],
    ['McAnna', [['McAnna', 'Anna', 'word']]],
    ['Mrs Berg', [['Berg', 'Anna Berg', 'part']]],
    ['a berg of ice', []],
    ['Anna Berg, Anna', []],
  ])('%s', (text, wanted) => {
    const near = find(text, rename(text));
    expect(near.map(({ found, name, how }) => [found, name, how])).toEqual(wanted);
  });
});
