/** The classifier: what it knows a text by, what it learns, how it is kept. */
import { describe, expect, it } from 'vitest';
import { countedIn, likelihoods, tellingWords } from '../../src/keywords/classifier.js';
import { packClassifier, unpackClassifier } from '../../src/keywords/packed-classifier.js';
import { train } from '../../src/keywords/train.js';
import { traitsOf, wordsOfTrait } from '../../src/keywords/traits.js';

describe('the traits of a text', () => {
  const wordsIn = (text: string) => traitsOf(text, 'en').map(wordsOfTrait);
  const keysIn = (text: string) => traitsOf(text, 'en').map(({ key }) => key);

  it('are its words, and its neighbours together, each once', () => {
    expect(wordsIn('She rang and rang.')).toEqual([
      ...['she', 'rang', 'she rang', 'and', 'rang and', 'and rang'],
    ]);
    expect(traitsOf('rang, rang', 'en').map(({ count }) => count)).toEqual([2, 1]);
  });

  it('are the same for forms of a word, for capitals and for a word that a line end broke', () => {
    expect(keysIn('GIVING organisations')).toEqual(keysIn('gave organ-\nizations'));
  });

  it('tell the order of neighbours', () => {
    expect(keysIn('door open').at(-1)).not.toBe(keysIn('open door').at(-1));
  });
});

const passages = [
  ...['The bus was late again.', 'We stood at the bus stop.', 'No bus for an hour.'].map(
    (text) => ({
      codes: ['waiting'],
      text,
    }),
  ),
  ...['She kept her word.', 'He kept what I told him.', 'They kept my secret.'].map((text) => ({
    codes: ['trust'],
    text,
  })),
  ...['There is cake.', 'Is there any tea?', 'There was rain.'].map((text) => ({
    codes: [],
    text,
  })),
];
const learned = train(passages, 'en');

/** Codes and how likely they are, in hundredths; the last is that there is none. */
function likelyIn(text: string, one = learned): number[] {
  return [...likelihoods(one, countedIn(one, traitsOf(text, 'en')))];
}

describe('a classifier', () => {
  it('finds likely what was said of a code, and nothing where nothing was', () => {
    expect(learned.codes).toEqual(['trust', 'waiting']);
    for (const [text, likeliest] of [
      ['I kept it.', 0],
      ['A bus!', 1],
      ['There we are.', 2],
    ] as const) {
      const likely = likelyIn(text);
      expect(likely.indexOf(Math.max(...likely)), text).toBe(likeliest);
      expect(likely.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    }
  });

  it('names the words that tell, and no others', () => {
    const counted = countedIn(learned, traitsOf('There he kept the bus.', 'en'));
    expect(tellingWords(learned, counted, 0)[0]).toBe('kept');
    expect(tellingWords(learned, counted, 1)[0]).toBe('bus');
    expect(tellingWords(learned, counted, 0)).not.toContain('bus');
  });

  it('learns the same from the same, and nothing from a word that was said once', () => {
    expect(train(passages, 'en')).toEqual(learned);
    expect(likelyIn('secret hour cake')).toEqual(likelyIn(''));
  });

  it('learns both codes of a passage, and from no passage at all nothing', () => {
    const both = train(
      [1, 2, 3].map(() => ({ codes: ['b', 'a'], text: 'rain and wind' })),
      'en',
    );
    const [a = 0, b = 0, none = 1] = likelyIn('wind', both);
    expect(Math.min(a, b)).toBeGreaterThan(none);
    expect(likelyIn('rain', train([], 'en'))).toEqual([1]);
  });
});

describe('a classifier that was kept', () => {
  const tried = { ...learned, cut: 2.5 };
  const packed = packClassifier(tried);

  it('says what it said before', () => {
    const again = unpackClassifier(packed);
    expect(again).toEqual(tried);
    // As a file is read: somewhere in a larger block of memory.
    const inside = Buffer.concat([Buffer.from('xyz'), packed]).subarray(3);
    expect(unpackClassifier(inside)).toEqual(tried);
    const silent = { ...learned, cut: Number.POSITIVE_INFINITY };
    expect(unpackClassifier(packClassifier(silent))).toEqual(silent);
  });

  it.each([
    ['is cut off', packed.slice(0, -1)],
    ['is longer', Buffer.concat([packed, Buffer.from('x')])],
    ['is empty', new Uint8Array()],
    ['is something else', Buffer.from('hello\nworld')],
    ['is of another form', Buffer.from('{"form":0,"codes":[],"rows":0,"step":1}\n')],
  ])('is none where the file %s', (_, bytes) => {
    expect(unpackClassifier(bytes)).toBeUndefined();
  });

  it('holds none of the words', () => {
    expect(Buffer.from(packed).toString('latin1')).not.toMatch(/bus|kept|there/i);
  });
});
