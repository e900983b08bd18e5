/** Files that nobody thought of: reading ends, stops with nothing but a Problem, and neither loses nor adds a letter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/model/problem.js';
import { turnsOf } from '../../src/model/transcript.js';
import { decode } from '../../src/reading/decode.js';
import { everyFormat, fileOf, readOrProblem } from './every-format.js';
import { readingOf } from './reading-of.js';

/** Milliseconds for each property of each format. */
const bounds = { interruptAfterTimeLimit: 6000, markInterruptAsFailure: false, numRuns: 2000 };

/** What formats are made of. */
const fragments = fc.oneof(
  fc.constantFrom(
    ...['\n', '\n\n', '\r\n', '\t', ' ', ':', '-->', ',', '"', '""', '<v ', '</v>', '<u>', '</u>'],
    ...[
      '{',
      '}',
      '[',
      ']',
      'null',
      '[]',
      '{}',
      '-1',
      '1e999',
      '00:00',
      '00:00:01.000',
      '#00:01:02-3#',
    ],
    ...[
      'Anna:',
      '**Bo:**',
      '#CODE a\n',
      '#ENDCODE\n',
      '#TEXT b\n',
      '@End',
      '%mor:',
      '*CHI:\t',
      '\u0015',
    ],
    ...['---\n', '# ', '<!--', '-->\n', ';', 'sep=;\n', '\ufeff', '\u00a0', '👋', 'e\u0301', '漢'],
  ),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
);

interface Edit {
  readonly at: number;
  readonly drop: number;
  readonly put: string;
}

const edits = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.nat(12), put: fragments }),
  { minLength: 1, maxLength: 8 },
);

function edited(source: string, changes: readonly Edit[]): string {
  return changes.reduce((text, { at, drop, put }) => {
    const from = Math.floor(at * text.length);
    return text.slice(0, from) + put + text.slice(from + drop);
  }, source);
}

/** How often each letter and digit stands in a text. */
function lettersOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.match(/[\p{L}\p{N}]/gu) ?? [])
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** Words of the example's turns that are no part of what the format is made of. */
function plainWords(source: string, turns: readonly (readonly [unknown, string])[]): string[] {
  const words = turns.flatMap(([, text]) => text.match(/\p{Ll}{4,}/gu) ?? []);
  return [...new Set(words)].filter(
    (word) =>
      !new RegExp(`"${word}"\\s*:|[</@#%=]${word}|${word}=|\\p{L}${word}|${word}\\p{L}`, 'u').test(
        source,
      ),
  );
}

const letters = fc
  .array(fc.constantFrom(...'bcdéñßΩжяاب漢字กさ한'), { minLength: 4, maxLength: 9 })
  .map((some) => some.join('').normalize('NFC'));

/** Rich text and PDF write such letters by number: typed into the source they stand for nothing, or for others. */
const byNumber = ['pdf', 'rtf'];

describe.each(everyFormat)('reading $id', ({ id, format, bytes }) => {
  const { source, turns } = format.example;

  it('changed at random, ends in turns or in a Problem, and in no letter that is not there', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const text = edited(source, changes);
        const changed = await fileOf(format, text);
        const result = await readOrProblem(format, changed, 'fuzz.file');
        if (result instanceof Problem) {
          expect(result.details.what).toContain('fuzz.file');
          return;
        }
        // Escapes write letters with other letters.
        if (/&#?\w|\\u/.test(text) || id === 'pdf') return;
        const isText = format.example.pack === undefined;
        const there = lettersOf(
          isText ? (await decode(changed, { name: 'fuzz.file' })).text : text,
        );
        const said = result.transcripts.flatMap((one) => turnsOf(one).map((turn) => turn.text));
        for (const [letter, count] of lettersOf(said.join('\n'))) {
          expect(there.get(letter) ?? 0, letter).toBeGreaterThanOrEqual(count);
        }
      }),
      bounds,
    );
  });

  it.skipIf(byNumber.includes(id))(
    'in other words, says the other words and nothing else',
    async () => {
      const words = plainWords(source, turns);
      expect(words.length).toBeGreaterThan(0);
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...words), letters, async (word, other) => {
          const { said } = await readingOf(
            format,
            await fileOf(format, source.replaceAll(word, other)),
          );
          expect(said).toEqual(turns.map(([who, text]) => [who, text.replaceAll(word, other)]));
        }),
        bounds,
      );
    },
  );

  it('as bytes changed at random, ends in turns or in a Problem', async () => {
    const spots = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(spots, async (changes) => {
        const changed = Uint8Array.from(bytes);
        for (const [at, byte] of changes) changed[at] = byte;
        await readOrProblem(format, changed, 'fuzz.file');
      }),
      bounds,
    );
  });
});
