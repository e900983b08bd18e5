/** Folding, words and sentences keep every place in the original, whatever the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, unfold } from '../../src/text/fold.js';
import { lengthOf, slice } from '../../src/text/offsets.js';
import { segmentsOf } from '../../src/text/segment.js';
import { sentencesOf } from '../../src/text/sentences.js';
import { wordsOf } from '../../src/text/words.js';

/** Text with what printed pages, telephones and keyboards put into it. */
const piece = fc.oneof(
  fc.constantFrom(
    'hope ',
    'We met. ',
    'Dr. ',
    'What? ',
    '“',
    '”',
    '"',
    '(',
    ')',
    '’',
    '`',
    '-\n',
    '\n',
    '  ',
  ),
  fc.constantFrom(
    '\u00ad',
    '\u200b',
    '\u00a0',
    'ﬃ',
    'ﬁ',
    'İ',
    'I\u0307',
    'e\u0301',
    'é',
    'Σ',
    '👍🏽',
    '👩‍👩‍👧',
    '…',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('the folded text', () => {
  it('leads every position back, in order, to places inside the original', () => {
    fc.assert(
      fc.property(text, (original) => {
        const folded = fold(original);
        let before = 0;
        for (let at = 0; at < folded.text.length; at += 1) {
          const [from, to] = unfold(folded, [at, at + 1]);
          expect(from).toBeGreaterThanOrEqual(before);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(original.length);
          before = from;
        }
      }),
    );
  });

  it('of a word’s original is that word', () => {
    fc.assert(
      fc.property(text, (original) => {
        const folded = fold(original);
        for (const { form, from, to } of wordsOf(folded.text)) {
          const slice = original.slice(...unfold(folded, [from, to]));
          expect(fold(slice).text.normalize('NFC')).toContain(form.normalize('NFC'));
        }
      }),
    );
  });

  it('folded again stays as it is', () => {
    fc.assert(
      fc.property(text, (original) => {
        const once = fold(original).text;
        expect(fold(once).text.normalize('NFC')).toBe(once.normalize('NFC'));
      }),
    );
  });

  it('has the capitals of the original beside it, unit for unit', () => {
    fc.assert(
      fc.property(text, (original) => {
        const folded = fold(original);
        expect(folded.cased.length).toBe(folded.text.length);
      }),
    );
  });
});

describe('sentences', () => {
  it('joined are the text, in any language', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'nb', 'ja', 'und'), (original, language) => {
        const slices = sentencesOf(original, language).map(([from, to]) =>
          original.slice(from, to),
        );
        expect(slices.join('')).toBe(original);
        expect(slices).not.toContain('');
      }),
    );
  });

  it('begin with no white space but the first', () => {
    fc.assert(
      fc.property(text, (original) => {
        for (const [from] of sentencesOf(original, 'en').slice(1)) {
          expect(original.slice(from)).toMatch(/^\S/);
        }
      }),
    );
  });
});

it('segments follow each other without touching white space', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('sentence', 'paragraph'), (original, unit) => {
      let end = 0;
      for (const [from, to] of segmentsOf(original, unit, 'en')) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(original.slice(end, from).trim()).toBe('');
        expect(original.slice(from, to)).toBe(original.slice(from, to).trim());
        end = to;
      }
      expect(original.slice(end).trim()).toBe('');
    }),
  );
});

it('words stand apart, from left to right, and are slices of their text', () => {
  fc.assert(
    fc.property(text, (original) => {
      let end = 0;
      for (const { form, from, to } of wordsOf(original)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(original.slice(from, to)).toBe(form);
        end = to;
      }
    }),
  );
});

it('code points count what a slice holds', () => {
  fc.assert(
    fc.property(text, fc.nat(40), (original, at) => {
      expect(lengthOf(slice(original, 0, at))).toBe(Math.min(at, lengthOf(original)));
    }),
  );
});
