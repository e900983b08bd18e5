/** Turns and labels in plain text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/formats/plain-text.js';
import { readingOf, warned } from './reading-of.js';

const read = (source: string, options = {}) => readingOf(plainText, source, options);

describe('a turn', () => {
  it('runs over several paragraphs, and its label may be glued to its words', async () => {
    // Both are in a real focus group.
    const { said } = await read(
      'Mark: Yes.\n\nJo: Hm.\n\nMark:Yeah.\n\nAnd then\nsome more.\n\nJo: Oh.\n',
    );
    expect(said[2]).toEqual(['Mark', 'Yeah.\n\nAnd then\nsome more.']);
  });

  it.each([
    ...['I said: no', '10:30 is fine', 'https://example.org is it', 'She asked: why?'],
    ...['wo:::rd', 'so: yes', 'That was it: over.', 'For example: this', 'Mark::a', 'Mark://a'],
    "Here's the transcript with the spelling mistakes corrected: it is long",
  ])('goes on with the line %j', async (line) => {
    const { said } = await read(`Mark: Yes.\n${line}\nJo: Hm.\nMark: Oh.\nJo: Ah.\n`);
    expect(said[0]).toEqual(['Mark', `Yes.\n${line}`]);
    expect(said).toHaveLength(4);
  });

  it('keeps every mark of the transcriber', async () => {
    const words =
      '[overlap] = (.) (0.5) ↑ °soft° >fast< ((laughs)) .hh wo:::rd wor- [?] // XXXX @@name##';
    expect((await read(`P1: ${words}\nP2: Oh.\nP1: Ah.\nP2: Eh.\n`)).said[0]).toEqual([
      'P1',
      words,
    ]);
  });

  it('of names and words of any kind reads back as it was written', async () => {
    const name = fc.constantFrom('Anna', 'Bo', 'P1', 'Dr. Berg', 'Ursula von der Leyen');
    const word = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.normalize('NFC'));
    const words = word.filter((text) => /^\p{L}[^\p{C}\p{Z}:–—\t-]*$/u.test(text));
    const dialogue = fc.array(fc.tuple(name, words), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(dialogue, async (turns) => {
        // Every name speaks twice, so that all are accepted.
        const all = [...turns, ...turns];
        const { turns: found, speakers } = await read(
          all.map(([who, text]) => `${who}: ${text}\n`).join('\n'),
        );
        const label = (id: string | undefined) => speakers.find((it) => it.id === id)?.label;
        expect(found.map(({ speaker, text }) => [label(speaker), text])).toEqual(all);
      }),
    );
  });
});

describe('of a transcript of any shape', () => {
  const line = fc.constantFrom(
    ...['Anna: @', 'Bo:@', 'anna: @', 'Eve: @', '@ and @', '@?', '', '', '  ', 'https://@'],
    ...['Question 1. @', 'Part 2: @', 'Note: @', 'Date: @', '[00:01:02] @', '@ #00:00:09-8#'],
    ...[
      'Anna - @',
      'Anna\t@',
      'Anna',
      'Bo',
      '00:00:05',
      '[00:05] Anna: @',
      'Anna (00:03):',
      '10:30 @',
    ],
  );

  it('no word is lost and none is said twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 25 }), async (shapes) => {
        let count = 0;
        const written = [...shapes, 'Anna: @', 'Bo: @'].join('\n');
        const source = written.replaceAll('@', () => `w${count++}w`);
        const { lines } = await read(source, { questions: '\\?$' });
        const words = lines
          .map(({ text }) => text)
          .join('\n')
          .match(/w\d+w/g);
        expect(words).toEqual(Array.from({ length: count }, (_, index) => `w${index}w`));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a label that is met once', () => {
  it('is a speaker among others, and is reported with its line and the way back', async () => {
    const source = 'Anna: One.\nBo: Two.\nAnna: Three.\nBo: Four.\nEve: Five.\n';
    const reading = await read(source);
    expect(reading.said[4]).toEqual(['Eve', 'Five.']);
    expect(reading.warnings).toEqual([
      { message: expect.stringMatching(/"Eve" \(line 5\).*--map "Eve="/), line: 5 },
    ]);
    const { said } = await read(source, { rename: { Eve: '' } });
    expect(said[3]).toEqual(['Bo', 'Four.\nEve: Five.']);
  });

  it('and stands alone in its file is speech, until the user says otherwise', async () => {
    const source = 'Anna: One.\nAnd two.\n';
    const reading = await read(source);
    expect(reading.speakers).toEqual([]);
    expect(reading.said[0]).toEqual([null, 'Anna: One.']);
    expect(warned(reading)).toContain('--map "Anna=Anna"');
    expect((await read(source, { rename: { Anna: 'Anna' } })).said).toEqual([
      ['Anna', 'One.\nAnd two.'],
    ]);
  });

  it('is a speaker where the roster knows it, whatever it looks like', async () => {
    const { said } = await read('the old man: One.\nAnd two.\n', { known: ['the old man'] });
    expect(said).toEqual([['the-old-man', 'One.\nAnd two.']]);
  });
});
