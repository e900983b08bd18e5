/** A public interview printed into a PDF, read as its manifest says a correct reading gives. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/formats/detect.js';
import { readingOf, warned } from './reading-of.js';

const name = 'interview-numbered.pdf';
const path = join(import.meta.dirname, '../../../shared/real', name);
const present = existsSync(path);
const why = present ? '' : ' (skipped: the folder of real transcripts is not here)';

describe.skipIf(!present)(`a real PDF${why}`, async () => {
  const bytes = present ? readFileSync(path) : new Uint8Array();
  const read = async () => readingOf(await detectFormat(bytes, name), bytes, { name });

  it('has 94 labelled turns of 2 speakers', async () => {
    const { said } = await read();
    expect(said).toHaveLength(94);
    expect(new Set(said.map(([speaker]) => speaker))).toEqual(new Set(['Dan', 'Participant']));
  });

  it('has no printed paragraph number and no page number in its turns', async () => {
    const { said, lines } = await read();
    // What speakers say: "30 or 40 features", "the first 40 or so", "like 10 clusters or 8", "a 40 on Amazon gift card".
    const spoken = ['30', '40', '40', '10', '8', '40'];
    const numbers = said.flatMap(([, words]) => words.match(/(?<![\w.])\d+(?![\w.])/g) ?? []);
    expect(numbers.filter((number) => Number(number) > 0 && Number(number) < 96)).toEqual(spoken);
    expect(lines.some(({ text }) => /\d\/5/.test(text))).toBe(false);
  });

  it('has each turn in one line, however many it was printed on', async () => {
    const { said, ...reading } = await read();
    expect(said.filter(([, words]) => words.includes('\n'))).toEqual([]);
    expect(said[3]?.[1]).toMatch(/^Ah, yeah\. Not all .* we tend to use ICE plots\.$/);
    expect(warned(reading)).toContain('numbers in the margin left out');
  });
});
