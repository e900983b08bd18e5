/** What every transcript format promises. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/formats/detect.js';
import { Problem } from '../../src/model/problem.js';
import { turnsOf } from '../../src/model/transcript.js';
import { everyFormat, fileOf, readOrProblem } from '../formats/every-format.js';
import { readingOf } from '../formats/reading-of.js';

/** Up to `count` places in a file, spread over it. */
const places = (length: number, count: number) =>
  Array.from({ length: Math.min(length - 1, count) }, (_, index) =>
    Math.ceil(((index + 1) * length) / (Math.min(length - 1, count) + 1)),
  );

/** The letters and digits of a text, in order. */
const lettersOf = (text: string) => text.match(/[\p{L}\p{N}]/gu) ?? [];

/** True where the letters stand in the source in this order, others between them. */
function stand(letters: readonly string[], source: readonly string[]): boolean {
  let at = 0;
  for (const letter of source) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

describe.each(everyFormat)('the transcript format $id', ({ id, format, bytes }) => {
  const { example } = format;
  const isText = example.pack === undefined;

  it('is called what the index calls it, and says what it reads', () => {
    expect(format.id).toBe(id);
    expect(format.version).toBeGreaterThan(0);
    expect(format.description).toMatch(/^[A-Z].{80,}\.$/);
    for (const extension of format.extensions) expect(extension).toMatch(/^\.[a-z0-9]+$/);
  });

  it('reads its example as it says', async () => {
    expect((await readingOf(format, bytes, { name: example.name })).said).toEqual(example.turns);
  });

  it.skipIf(example.exception)('says nothing that is not in the source, in its order', async () => {
    const { said } = await readingOf(format, bytes);
    const letters = lettersOf(said.map(([, words]) => words).join(' '));
    expect(letters.length).toBeGreaterThan(0);
    expect(stand(letters, lettersOf(example.source))).toBe(true);
  });

  it('numbers turns from 1 and names only speakers it lists', async () => {
    const { turns, speakers } = await readingOf(format, bytes);
    const ids = speakers.map((speaker) => speaker.id);
    expect(turns.map(({ turn }) => turn)).toEqual(turns.map((_, index) => index + 1));
    for (const { speaker } of turns) expect([...ids, undefined]).toContain(speaker);
    for (const speaker of ids) expect(speaker).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]*$/);
  });

  it('is the one that is found for its example, whatever the file is called', async () => {
    expect((await detectFormat(bytes, example.name)).id).toBe(id);
    const certainty = format.looksLike(bytes, example.name);
    for (const other of everyFormat) {
      const { looksLike } = other.format;
      if (other.id !== id) expect(looksLike(bytes, example.name), other.id).toBeLessThan(certainty);
    }
  });

  it('is no surer than 1 and no less sure than 0, of anything', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 20 }), (some, name) => {
        const certainty = format.looksLike(some, name);
        expect(certainty).toBeGreaterThanOrEqual(0);
        expect(certainty).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('refuses an empty file with a Problem that names it', async () => {
    const problem = await readOrProblem(format, new Uint8Array());
    expect(problem).toBeInstanceOf(Problem);
    if (problem instanceof Problem) expect(problem.details.what).toContain('bad.file');
  });

  it('reads any single byte, or says why not', async () => {
    for (let byte = 0; byte < 256; byte += 1) await readOrProblem(format, Uint8Array.of(byte));
  });

  it('reads its example cut off anywhere, or says why not', async () => {
    // A text can be read up to any cut; a file of another kind is whole or refused.
    for (const end of places(bytes.length, 600)) {
      const read = await readOrProblem(format, bytes.slice(0, end));
      if (!isText) expect(read, `cut off at ${end}`).toBeInstanceOf(Problem);
    }
  });

  it('reads random bytes, or says why not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (some) => {
        await readOrProblem(format, some);
      }),
    );
  });

  it('reads its example with a stretch of noise inside, or says why not', async () => {
    const noise = fc.stringMatching(/^[\n\t:<>"\-[\]{}&;,.*#0-9A-Za-z ]{0,40}$/);
    await fc.assert(
      fc.asyncProperty(fc.nat(example.source.length), noise, async (at, some) => {
        const spoilt = example.source.slice(0, at) + some + example.source.slice(at);
        const reading = await readOrProblem(format, await fileOf(format, spoilt));
        if (reading instanceof Problem) return;
        const words = reading.transcripts.flatMap((it) => turnsOf(it).map((turn) => turn.text));
        expect(words.every((turn) => turn !== '' && turn === turn.trim())).toBe(true);
        expect(reading.text).not.toBe('');
      }),
    );
  });

  it.skipIf(isText)('reads its file with a few bytes changed, or says why not', async () => {
    const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(changes, async (some) => {
        const spoilt = bytes.slice();
        for (const [at, byte] of some) spoilt[at] = byte;
        await readOrProblem(format, spoilt);
      }),
    );
  });

  it.runIf(isText)(
    'reads the same from CRLF, CR and LF files, with and without a byte order mark',
    async () => {
      const { lines } = await readingOf(format, bytes);
      for (const end of ['\r\n', '\r']) {
        const changed = `\ufeff${example.source.replaceAll('\n', end)}`;
        expect((await readingOf(format, changed)).lines).toEqual(lines);
      }
    },
  );

  it.runIf(isText)('reads the same from UTF-16', async () => {
    const { lines } = await readingOf(format, bytes);
    const utf16 = new Uint8Array(Buffer.from(example.source, 'utf16le'));
    expect((await readingOf(format, utf16)).lines).toEqual(lines);
  });
});
