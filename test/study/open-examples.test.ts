/** Where the examples of a codebook are looked for, and what is kept of them. */
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSuggestions } from '../../src/keywords/open-suggestions.js';
import { createStudy } from '../../src/study/create.js';
import { inspectStudy, openStudy } from '../../src/study/open.js';
import { folderFrom, temporaryFolder } from '../support/example-study.js';

const codebook = (learnFrom: string) => `codebook: small
learnFrom: ${learnFrom}
themes:
  - id: all
    name: All
    codes:
      - {id: waiting, name: Waiting, definition: Somebody has to wait.}
      - {id: trust, name: Trust, definition: Somebody can rely on another person.}
`;

const things = ['kettle', 'ladder', 'window', 'pencil', 'carpet', 'bottle', 'button', 'garden'];

/** Enough to have shown that it is right, in blocks. */
const examples = things
  .map((thing) =>
    [
      `waiting | The bus was late, ${thing}.`,
      `trust | She kept my secret, ${thing}.`,
      `- | There is tea, ${thing}.`,
    ].join('\n'),
  )
  .join('\n\n');

const transcripts = {
  s1: 'P1: Again the bus was late, and the kettle cold.\n\nP2: There is soup.',
};

async function offeredIn(folder: string): Promise<string[]> {
  return openSuggestions(await openStudy(folder), 'anna', {}).map(
    ({ from, code }) => `${from[0]} ${code}`,
  );
}

describe('the examples of a codebook', () => {
  it('lie beside it, and what was learned of them is kept until they change', async () => {
    const folder = await folderFrom({
      ...{ codebook: codebook('ours.txt'), transcripts },
      overwrite: { 'ours.txt': examples },
    });
    expect(await offeredIn(folder)).toEqual(['1 waiting']);
    const kept = readdirSync(join(folder, '.alongside')).filter((name) => /^examples-/.test(name));
    expect(kept).toHaveLength(1);
    expect(await offeredIn(folder)).toEqual(['1 waiting']);
    writeFileSync(join(folder, 'ours.txt'), examples.replaceAll('waiting |', 'trust |'));
    expect(await offeredIn(folder)).not.toContain('1 waiting');
  });

  it('may be those that are shipped under this name', async () => {
    const shipped = 'collaborative-practice.examples.txt';
    const folder = await folderFrom({ codebook: codebook(shipped), transcripts });
    const study = await openStudy(folder);
    expect(study.examples?.content()).toBe(readFileSync(join('codebooks', shipped), 'utf8'));
    expect(study.examples?.kept()?.length).toBeGreaterThan(100_000);
  });

  it('stop those who learn from them where they are missing, and nobody else', async () => {
    const folder = await folderFrom({ codebook: codebook('gone.txt'), transcripts });
    await expect(offeredIn(folder)).rejects.toThrow('learns from gone.txt');
    expect((await inspectStudy(folder)).faults).toEqual([]);
  });

  it.each(['../ours.txt', '/etc/passwd', '.env.txt', 'ours.yaml', 'a/b.txt', 'a\\b.txt'])(
    'are no file elsewhere: %s',
    async (name) => {
      const folder = await folderFrom({ codebook: codebook(`'${name}'`), transcripts });
      await expect(openStudy(folder)).rejects.toThrow('is no name of a text file');
    },
  );

  it('are no link that leads out of the study', async () => {
    const folder = await folderFrom({ codebook: codebook('ours.txt'), transcripts });
    const outside = join(temporaryFolder(), 'outside.txt');
    writeFileSync(outside, examples);
    symlinkSync(outside, join(folder, 'ours.txt'));
    await expect(openStudy(folder)).rejects.toThrow('leads out of the study');
  });

  it('come along into a new study that takes the codebook', () => {
    const from = temporaryFolder();
    writeFileSync(join(from, 'own.yaml'), codebook('ours.txt'));
    writeFileSync(join(from, 'ours.txt'), examples);
    const folder = join(temporaryFolder(), 'study');
    const about = { title: 'New', approach: 'codebook', language: 'en', coders: [] } as const;
    const made = createStudy({
      ...{ ...about, folder, codebook: join(from, 'own.yaml'), sourcesInGit: false },
    });
    expect(made).toContain('ours.txt');
    expect(readFileSync(join(folder, 'ours.txt'), 'utf8')).toBe(examples);
  });
});
