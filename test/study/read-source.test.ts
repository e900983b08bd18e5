/** A file as the study would keep it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource, type SourceOptions } from '../../src/study/read-source.js';
import { parseSettings } from '../../src/study/settings.js';
import { temporaryFolder } from '../support/example-study.js';

/** The transcript of a file with this text, in a study in Norwegian. */
async function read(text: string, options: SourceOptions = {}) {
  const folder = temporaryFolder();
  const file = join(folder, 'talk.txt');
  writeFileSync(file, text);
  const { value } = parseSettings('study: x\nlanguage: nb\n', 'alongside.yaml');
  if (!value) throw new Error('the settings of this test do not fit');
  const { transcripts } = await readSource(folder, value, file, options);
  return transcripts[0];
}

const talk = 'Anna: Ja.\nBo: Nei.\nAnna: Å.\n';

describe('the language of a transcript', () => {
  it('is that of the study where nobody says otherwise', async () => {
    expect((await read(talk))?.language).toBe('nb');
  });

  it('is the one that is asked for', async () => {
    expect((await read(talk, { language: 'sv' }))?.language).toBe('sv');
  });
});

describe('a turn', () => {
  it.each([
    [20_000_000, undefined],
    [20_000_001, 'turn 2 is longer than 20 million letters'],
  ])('of %i letters', async (length, problem) => {
    const reading = read(`Anna: Ja.\nBo: ${'a'.repeat(length)}\nAnna: Å.\nBo: Ja.\n`);
    if (problem === undefined) expect((await reading)?.lines[1]?.text).toHaveLength(length);
    else await expect(reading).rejects.toThrow(problem);
  });
});
