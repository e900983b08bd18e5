/** The cache of what YAML files say: faster, and never believed where the file says something else. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSettings } from '../../src/study/open-yaml.js';
import { temporaryFolder } from '../support/example-study.js';

/** A folder with settings, and what a test does with it. */
function settingsFolder() {
  const folder = temporaryFolder();
  const cache = join(folder, '.alongside');
  return {
    write: (title: string) => writeFileSync(join(folder, 'alongside.yaml'), `study: ${title}\n`),
    read: async () => (await openSettings(folder)).settings.study,
    kept: () => readdirSync(cache),
    spoil(content: string) {
      for (const name of readdirSync(cache)) writeFileSync(join(cache, name), content);
    },
  };
}

describe('what a YAML file says', () => {
  it('is kept, and the same from there as from the file', async () => {
    const { write, read, kept } = settingsFolder();
    write('Care');
    expect([await read(), await read()]).toEqual(['Care', 'Care']);
    expect(kept()).toHaveLength(1);
  });
  it('is read anew once the file says something else of the same length, and takes its place', async () => {
    const { write, read, kept } = settingsFolder();
    write('Care');
    await read();
    write('Cure');
    expect([await read(), await read()]).toEqual(['Cure', 'Cure']);
    expect(kept()).toHaveLength(1);
  });
  it.each(['', '{', 'null', '{"value":{"study":"Lies"},"places":[]}'])(
    'is read anew where the cache holds %j',
    async (broken) => {
      const { write, read, spoil } = settingsFolder();
      write('Care');
      await read();
      spoil(broken);
      expect(await read()).toBe('Care');
    },
  );
});
