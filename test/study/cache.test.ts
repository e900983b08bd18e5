/** The cache of what YAML files say: faster, and never believed where the file says something else. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { positionOf } from '../../src/model/place.js';
import { openSettings, requireCodebook, requireOutline } from '../../src/study/open-yaml.js';
import { temporaryFolder } from '../support/example-study.js';

/** A folder with settings, and what a test does with it. */
function settingsFolder() {
  const folder = temporaryFolder();
  const cache = join(folder, '.alongside');
  return {
    write: (title: string) => writeFileSync(join(folder, 'alongside.yaml'), `study: ${title}\n`),
    read: async () => (await openSettings(folder)).settings.study,
    folder,
    kept: () => readdirSync(cache),
    put(names: readonly string[]) {
      mkdirSync(cache);
      for (const name of names) writeFileSync(join(cache, name), '{}');
    },
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
  it.each(['', '{', 'null', '{"study":"Lies"}\n[]\n', '{"study":"Lies"}\n[]\nstudy: Caring\n'])(
    'is read anew where the cache holds %j',
    async (broken) => {
      const { write, read, spoil } = settingsFolder();
      write('Care');
      await read();
      spoil(broken);
      expect(await read()).toBe('Care');
    },
  );
  it('has its places in the cache as well', async () => {
    const { write, folder } = settingsFolder();
    write('Care\ncoders: [{id: anna}]');
    const places = async () => [...(await openSettings(folder)).places.entries()];
    const parsed = await places();
    expect(parsed).toContainEqual(['coders.0.id', { line: 2, column: 11 }]);
    expect(await places()).toEqual(parsed);
    expect(positionOf((await openSettings(folder)).places, 'coders.0.id.x')).toEqual({
      ...{ line: 2, column: 11 },
    });
  });
  it('takes out what older versions have kept, and nothing else', async () => {
    const { write, read, kept, put } = settingsFolder();
    const old = [
      ...['settings-5.json', 'codings-x-5-4.json', 'hits-4.json', 'hits-s1-5.json'],
      'examples-5.json',
    ];
    const others = ['codings-x-5-99.json', 'lock-5.json', 'notes-5.json', 'settings-5.json.bak'];
    write('Care');
    put([...old, ...others]);
    await read();
    expect(kept().filter((name) => !name.startsWith('settings-6'))).toEqual([
      ...['codings-x-5-99.json', 'lock-5.json', 'notes-5.json', 'settings-5.json.bak'],
    ]);
  });
});

describe('the outline of a codebook', () => {
  it('is the codebook without its keywords, and follows the file', async () => {
    const folder = temporaryFolder();
    const write = (name: string) => {
      const code = `{id: trust, name: ${name}, keywords: [rely on], shouldMatch: [I rely on her]}`;
      const inner = `    themes:\n      - {id: deep, name: Deep, codes: [${code}]}\n`;
      writeFileSync(
        join(folder, 'codebook.yaml'),
        `codebook: care\nthemes:\n  - id: met\n    name: Met\n${inner}`,
      );
    };
    const outline = async () => {
      const { themes } = await requireOutline(folder, 'codebook.yaml');
      return themes[0]?.themes[0]?.codes.map(({ name, keywords, shouldMatch }) => ({
        ...{ name, keywords, shouldMatch },
      }));
    };
    const said = (name: string) => [{ name, keywords: [], shouldMatch: [] }];
    write('Trust');
    expect([await outline(), await outline()]).toEqual([said('Trust'), said('Trust')]);
    write('Faith');
    expect([await outline(), await outline()]).toEqual([said('Faith'), said('Faith')]);
    const whole = await requireCodebook(folder, 'codebook.yaml');
    expect(whole.themes[0]?.themes[0]?.codes[0]?.keywords).toEqual(['rely on']);
  });
});
