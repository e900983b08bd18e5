import {
  chmodSync,
  lstatSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { YamlEdit } from '../../src/codebook/yaml-value.js';
import { changeCodebook, changeSettings } from '../../src/study/change-yaml.js';
import { setCoder } from '../../src/study/set-coder.js';
import { folderFrom } from '../support/example-study.js';

const settings = '# Ours\nstudy: Care # in two towns\ncoders:\n  - {id: anna} # leads\n';

/** A study with these settings, and what `coder add ben` makes of them. */
async function afterAddingBen(content: string | Uint8Array) {
  const folder = await folderFrom({});
  const file = join(folder, 'alongside.yaml');
  writeFileSync(file, content);
  await changeSettings(folder, (one) => setCoder(one, 'ben'));
  return { folder, text: readFileSync(file, 'utf8') };
}

describe('changing the settings', () => {
  it('adds what was asked for and keeps the rest', async () => {
    const { text } = await afterAddingBen(settings);
    expect(text).toBe(`${settings}  - {id: ben}\n`);
  });

  it('keeps a byte order mark and Windows line ends', async () => {
    const windows = `\ufeff${settings.replaceAll('\n', '\r\n')}`;
    const { text } = await afterAddingBen(windows);
    expect(text).toBe(`${windows}  - {id: ben}\r\n`);
  });

  it('loses nothing when two commands change them at once', async () => {
    const folder = await folderFrom({ settings });
    const names = ['ben', 'cat', 'dan', 'eve'];
    await Promise.all(names.map((name) => changeSettings(folder, (one) => setCoder(one, name))));
    const text = readFileSync(join(folder, 'alongside.yaml'), 'utf8');
    for (const name of names) expect(text).toContain(`  - {id: ${name}}\n`);
  });

  it('changes the file behind a link, and keeps the link and who may read', async () => {
    const folder = await folderFrom({ settings });
    const [link, file] = [join(folder, 'alongside.yaml'), join(folder, 'shared.yaml')];
    renameSync(link, file);
    chmodSync(file, 0o600);
    symlinkSync('shared.yaml', link);
    await changeSettings(folder, (one) => setCoder(one, 'ben'));
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('{id: ben}');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['that cannot be read', 'study: "Care\n', 'never closed'],
    ['with a key nobody knows', 'study: Care\ncodrs: []\n', '"codrs" is no key of a study'],
    [
      'that are not UTF-8',
      Uint8Array.from([...Buffer.from('study: Care'), 0xe9, 0x0a]),
      'not UTF-8',
    ],
  ])('stops at settings %s', async (_, content, message) => {
    await expect(afterAddingBen(content)).rejects.toThrow(message);
  });

  it('writes nothing where the result would not be sound', async () => {
    const folder = await folderFrom({ settings });
    const edits: YamlEdit[] = [{ at: ['coders', 1], value: { id: 'Not An Id' } }];
    await expect(changeSettings(folder, () => ({ edits }))).rejects.toThrow('"Not An Id" is no id');
    expect(readFileSync(join(folder, 'alongside.yaml'), 'utf8')).toBe(settings);
  });

  it('says where the codebook is missing', async () => {
    const folder = await folderFrom({ settings });
    const none = changeCodebook(folder, 'other.yaml', () => ({ edits: [] }));
    await expect(none).rejects.toThrow('There is no file other.yaml');
  });
});
