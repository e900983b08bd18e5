/** Where a sentence ends. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { segmentsOf } from '../../src/text/segment.js';
import { paragraphsOf, sentencesOf } from '../../src/text/sentences.js';

const sentences = (text: string, language = 'en') =>
  sentencesOf(text, language).map(([from, to]) => text.slice(from, to));

describe('a sentence ends', () => {
  it.each([
    ['at a full stop', 'We met. It was fine.', ['We met. ', 'It was fine.']],
    ['at a question', 'Really? Yes.', ['Really? ', 'Yes.']],
    ['at a line end', 'First point\nSecond point', ['First point\n', 'Second point']],
    ['behind a quote', 'She said “No.” We left.', ['She said “No.” ', 'We left.']],
    ['after an answer in a bracket', '(Really.) We go.', ['(Really.) ', 'We go.']],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('a sentence does not end', () => {
  it.each([
    ['at a title', 'Dr. Smith came with Mrs. Jones.'],
    ['at an abbreviation', 'Ask somebody, e.g. Tom.'],
    ['in a number', 'It took 3.5 hours.'],
    ['before a lower-case word', 'What? really'],
    ['where a line is broken inside it', 'we went\nhome again'],
    ['where the next line is set in', 'we went\n  home again'],
    ['inside a short quote', 'I said “What? Really?” and left.'],
    ['inside a straight one', 'I said "What? Really?" and left.'],
    ['inside a bracket', 'We left (It was late. Very late.) and slept.'],
    ['inside a bracket inside a quote', 'I said “Go. (Now. Yes.) Go.” and left.'],
    ['inside a transcriber’s remark', 'So [Laughs. Coughs.] we left.'],
  ])('%s', (_, text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

describe('a mark that never closes holds nothing together', () => {
  it.each([
    ['a quote', 'I said “What. Then we left.', ['I said “What. ', 'Then we left.']],
    [
      'a bracket before a line end',
      'So (we went. Out.\nThen) home. Yes.',
      ['So (we went. ', 'Out.\n', 'Then) home. ', 'Yes.'],
    ],
    [
      'a lone closing bracket',
      'First 1) this. Then 2) that.',
      ['First 1) this. ', 'Then 2) that.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('and a long quote keeps its sentences', () => {
    const told = 'We talked for an hour about it. '.repeat(12);
    expect(sentences(`She told us: “${told}” Then she left.`).length).toBeGreaterThan(12);
  });
});

describe('white space', () => {
  it.each([
    ['belongs to the sentence before', 'One.  \n\n Two.', ['One.  \n\n ', 'Two.']],
    ['at the start belongs to the first', '\n\n Hello. You.', ['\n\n Hello. ', 'You.']],
    ['alone is one stretch', ' \n ', [' \n ']],
    ['and nothing is none', '', []],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

it('another language has its own letters and no English abbreviations', () => {
  expect(sentences('Det er bra. Åse kom.', 'nb')).toEqual(['Det er bra. ', 'Åse kom.']);
  expect(sentences('これは本です。そうです。', 'ja')).toEqual(['これは本です。', 'そうです。']);
  expect(sentences('Dr. Berg kom.', 'nb')).toHaveLength(2);
});

describe('a long text', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('reaches the segmenter in windows of at most 4,096 units, and hardly anything twice', () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    const text = 'We went at her pace, and it took a year. '.repeat(5_000);
    expect(sentencesOf(text, 'en')).toHaveLength(5_000);
    const lengths = segment.mock.calls.map(([window]) => window.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(4096);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(text.length * 1.1);
  });

  it('is read twice at most, even without sentences or spaces', () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    for (const text of ['word '.repeat(20_000), 'x'.repeat(100_000), '𝐡'.repeat(50_000)]) {
      segment.mockClear();
      expect(sentences(text)).toEqual([text]);
      const sum = segment.mock.calls.reduce((length, [window]) => length + window.length, 0);
      expect(sum).toBeLessThanOrEqual(text.length * 2);
    }
  });

  it('breaks in windows where it breaks as a whole', () => {
    const text = 'Tom came. She said so! Did he? Yes, at 4.30. '.repeat(250);
    const whole = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
    expect(sentences(text)).toEqual(whole.map(({ segment }) => segment));
  });
});

describe('segments', () => {
  const text = ' We met. It was fine.\n\nYes. ';
  const segments = (unit: 'turn' | 'sentence' | 'paragraph') =>
    segmentsOf(text, unit, 'en').map(([from, to]) => text.slice(from, to));

  it('of a turn are the turn, untouched', () => {
    expect(segments('turn')).toEqual([text]);
  });

  it('of sentences come without the white space around them', () => {
    expect(segments('sentence')).toEqual(['We met.', 'It was fine.', 'Yes.']);
  });

  it('of paragraphs leave out empty lines', () => {
    expect(segments('paragraph')).toEqual(['We met. It was fine.', 'Yes.']);
  });
});

it('paragraphs cover a text, each with its line feed', () => {
  expect(paragraphsOf('a\n\nb')).toEqual([
    [0, 2],
    [2, 3],
    [3, 4],
  ]);
});
