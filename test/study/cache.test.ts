/** The cache of what YAML files say: faster, and never believed where the file says something else. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openSettings } from '../../src/study/open-yaml.js';
import { temporaryFolder } from '../support/example-study.js';

const folder = temporaryFolder();
const write = (title: string) => writeFileSync(join(folder, 'alongside.yaml'), `study: ${title}\n`);
const title = async () => (await openSettings(folder)).settings.study;
const kept = () => readdirSync(join(folder, '.alongside'));

afterEach(() => rmSync(join(folder, '.alongside'), { recursive: true, force: true }));

describe('what a YAML file says', () => {
  it('is kept, and read from there as from the file', async () => {
    write('Care');
    expect([await title(), await title()]).toEqual(['Care', 'Care']);
    expect(kept()).toHaveLength(1);
  });
  it('is read anew once the file says something else of the same length, and takes its place', async () => {
    write('Care');
    await title();
    write('Cure');
    expect([await title(), await title()]).toEqual(['Cure', 'Cure']);
    expect(kept()).toHaveLength(1);
  });
  it.each(['', '{', 'null', '{"value":{"study":"Lies"},"places":[]}'])(
    'is read anew where the cache holds %j',
    async (broken) => {
      write('Care');
      await title();
      for (const name of kept()) writeFileSync(join(folder, '.alongside', name), broken);
      expect(await title()).toBe('Care');
    },
  );
});
