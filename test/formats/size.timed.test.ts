/** Large and odd inputs: time grows with size and nothing else, and nothing breaks. */
import { describe, expect, it } from 'vitest';
import type { Format } from '../../src/formats/contract.js';
import { csv } from '../../src/formats/csv.js';
import { plainText } from '../../src/formats/plain-text.js';
import { webvtt } from '../../src/formats/webvtt.js';
import { Problem } from '../../src/model/problem.js';
import { everyFormat } from './every-format.js';
import { readingOf } from './reading-of.js';

/** The milliseconds it takes to read the text, or to say why not. */
async function timeToRead(format: Format, text: string): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  const start = performance.now();
  await format.read(bytes, { name: 'large.txt' }).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error;
  });
  return performance.now() - start;
}

describe('time to read', () => {
  const cue = '00:00.000 --> 00:01.000\n';
  it.each([
    ['one line of letters', (size: number) => 'a'.repeat(size)],
    ['blanks', (size: number) => `${' '.repeat(size)}x`],
    ['colons', (size: number) => `Anna: ${':'.repeat(size)}`],
    ['tags that never close', (size: number) => `WEBVTT\n\n${cue}${'<v '.repeat(size / 3)}`],
    ['entities that never end', (size: number) => `WEBVTT\n\n${cue}${'&#1'.repeat(size / 3)}`],
    ['comments that never close', (size: number) => '<!--\n'.repeat(size / 50)],
    ['stars', (size: number) => `Anna: ${'*'.repeat(size)}`],
    ['quotation marks', (size: number) => `speaker,text\n${'"'.repeat(size)}`],
    [
      'empty lines under a name, then times',
      (size: number) =>
        `Anna:\nBo:\nAnna:\nBo:${'\n'.repeat(size / 50)}${'[00:01]\n'.repeat(size / 50)}`,
    ],
  ])('%s grows with size, and no faster', async (_, text) => {
    for (const { format } of everyFormat) {
      await timeToRead(format, text(250_000));
      const small = await timeToRead(format, text(500_000));
      const large = await timeToRead(format, text(4_000_000));
      // Eight times the size; a quadratic reading would take 64 times as long.
      expect(large, format.id).toBeLessThan(24 * Math.max(small, 20));
    }
  });
});

describe('a large file', () => {
  it('of one line of 100 MB is one turn', async () => {
    const { turns } = await readingOf(plainText, 'a'.repeat(100_000_000));
    expect(turns.map(({ text }) => text.length)).toEqual([100_000_000]);
  });

  it('that no text can hold is refused', async () => {
    const reading = plainText.read(new Uint8Array(500_000_001), { name: 'large.txt' });
    await expect(reading).rejects.toThrow('larger than 500 MB');
  });

  it('may have a turn of 10 MB', async () => {
    const words = 'we walked and talked and '.repeat(400_000);
    const { turns } = await readingOf(
      plainText,
      `Anna: Yes.\nBo: ${words}on.\nAnna: Oh.\nBo: Ah.\n`,
    );
    expect(turns[1]).toMatchObject({ speaker: 'Bo', text: `${words}on.` });
  });

  it('may have 50,000 cues of one speaker, which are one turn', async () => {
    const cue = (second: number) => {
      const clock = new Date(second * 1000).toISOString().slice(11, 23);
      return `${clock} --> ${clock}\n<v Anna>word ${second}</v>\n\n`;
    };
    const text = Array.from({ length: 50_000 }, (_, second) => cue(second)).join('');
    const { turns } = await readingOf(webvtt, `WEBVTT\n\n${text}`);
    expect(turns).toHaveLength(1);
    expect(turns[0]?.text).toMatch(/^word 0 word 1 word 2 .* word 49999$/);
  });

  it('may have 50,000 speakers, each with an id of its own', async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, row) => `${'!'.repeat(row % 300)}a${'?'.repeat(row / 300)},word\n`,
    );
    const { speakers } = await readingOf(csv, `speaker,text\n${rows.join('')}`);
    expect(speakers).toHaveLength(50_000);
    expect(new Set(speakers.map(({ id }) => id.toLowerCase())).size).toBe(50_000);
  });
});
