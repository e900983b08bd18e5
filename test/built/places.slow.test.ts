/** A study wherever it lies and however it came there: odd paths, a Windows checkout, links that lead out. */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alongside, exampleStudies } from '../support/example-session.js';
import { temporaryFolder } from '../support/example-study.js';
import { snapshot } from '../support/killed.js';

const example = exampleStudies();

/** What is typed in a study of its own, and ends well. */
const work = [
  ['apply', 'availing', 'session-1:12', '--coder', 'ben'],
  ['import', 'sources/session-1.txt', '--id', 'again'],
  ['transcript', 'edit', 'session-1', '--turn', '12', '--text', 'I had been told.'],
  ['coder', 'add', 'dora'],
  ['codebook', 'add', 'Waiting', '--theme', 'interactive-dialogic', '--definition', 'Time alone.'],
  ['memo', 'add', 'A thought', '--coder', 'ben'],
  ['matrix', 'meta-themes', '--coder', 'anna', '--out', 'table.md'],
  ['undo', '--coder', 'ben'],
];

/** What a study says of itself. */
const views = [
  ['find', '--code', 'availing', '--json'],
  ['export', 'codings'],
  ['codebook', 'export', '--format', 'json'],
  ['matrix', 'meta-themes', '--coder', 'anna', '--evidence'],
  ['suggest', '--coder', 'ben', '--json'],
  ['transcript', 'list', '--json'],
  ['memo', 'list', '--json'],
  ['read', 'session-2'],
  ['status', '--json'],
  ['check', '--format', 'json'],
];

function does(words: readonly string[], folder: string): string {
  const { code, stdout, stderr } = alongside(words, folder);
  expect(stderr.replace(/^Written: .*\n/, ''), words.join(' ')).toBe('');
  expect(code, words.join(' ')).toBe(0);
  return stdout;
}

describe('a study works in a folder called', () => {
  it.each([
    ['words with spaces'],
    ['Åse’s “café” é (NFC)'],
    ['Åse café e\u0301 (NFD)'.normalize('NFD')],
    [`it's "quoted" $HOME`],
    ['-dash'],
    ['x'.repeat(200)],
  ])('%s', (name) => {
    const place = temporaryFolder();
    const folder = join(place, name);
    cpSync(example.small(), folder, { recursive: true });
    for (const words of work) does(words, folder);
    expect(does(['status', '--study', name], place)).toContain('approach');
    const told = alongside(['init', join(place, `${name} 2`)], place).stdout;
    expect(told).toContain('Next: cd ');
  });
});

describe('a transcript comes from a file called', () => {
  it.each([
    ['über café.txt', 'uber-cafe'],
    ['u\u0308ber cafe\u0301.txt', 'uber-cafe'],
    [`${'é'.repeat(120)}.txt`, 'e'.repeat(64)],
    [`what's "new"?.txt`, 'whats-new'],
    ['-dash.txt', 'dash'],
    ['S1.TXT', 's1'],
  ])('%s and is called %s', (name, id) => {
    const folder = example.small();
    writeFileSync(join(folder, name), 'Anna: Yes.\nBo: No.\nAnna: Oh.\n');
    const [imported] = JSON.parse(does(['import', '--json', '--', name], folder));
    expect(imported.transcript).toBe(id);
    expect(readdirSync(join(folder, 'sources'))).toContain(name);
  });
});

describe('a Windows checkout, with CR LF in every text', () => {
  it('reads the same, and can be worked in', () => {
    const folder = example.small();
    does(['memo', 'add', 'Two lines,\nand the second.', '--coder', 'ben'], folder);
    const lines = example.copyOf(folder);
    for (const file of snapshot(folder).keys()) {
      const path = join(lines, file);
      // Git leaves the sources alone.
      if (file.startsWith('sources/') || extname(file) === '.html') continue;
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    }
    for (const words of views) expect(does(words, lines)).toBe(does(words, folder));
    for (const words of work)
      expect(does(words, lines).slice(0, 40)).toBe(does(words, folder).slice(0, 40));
    const check = (study: string) => alongside(['check', '--format', 'json'], study).stdout;
    expect(check(lines)).toBe(check(folder));
    const settings = readFileSync(join(lines, 'alongside.yaml'), 'utf8');
    expect(settings.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('nothing is written through a link that leads out of the study', () => {
  it.each([
    ['codings', ['apply', 'availing', 'session-1:12', '--coder', 'ben']],
    ['history', ['apply', 'availing', 'session-1:12', '--coder', 'ben']],
    ['sources', ['import', 'talk.txt']],
    ['transcripts', ['import', 'talk.txt']],
    ['transcripts', ['transcript', 'edit', 'session-1', '--turn', '12', '--text', 'No.']],
    ['transcripts', ['transcript', 'remove', 'session-1', '--with-codings']],
    ['memos', ['memo', 'add', 'A thought', '--coder', 'ben']],
    ['.alongside', ['coder', 'add', 'dora']],
    ['alongside.yaml', ['coder', 'add', 'dora']],
    ['codebook.yaml', ['codebook', 'add', 'Waiting', '--theme', 'interactive-dialogic']],
  ])('%s: %s', (name, words) => {
    const folder = example.small();
    writeFileSync(join(folder, 'talk.txt'), 'Anna: Yes.\nBo: No.\nAnna: Oh.\n');
    mkdirSync(join(folder, 'memos'), { recursive: true });
    const outside = join(temporaryFolder(), name);
    renameSync(join(folder, name), outside);
    symlinkSync(outside, join(folder, name));
    // Without this the codebook would be in history/ already.
    if (name === 'history')
      for (const one of readdirSync(outside)) renameSync(join(outside, one), join(folder, one));
    const before = snapshot(dirname(outside));
    const { code, stderr } = alongside(words, folder);
    expect(stderr).toContain('leads out of the study folder');
    expect(code).toBe(2);
    expect(snapshot(dirname(outside))).toEqual(before);
  });

  it('and no cache is kept there', () => {
    const folder = example.small();
    const outside = temporaryFolder();
    renameSync(join(folder, '.alongside'), join(folder, '.old'));
    symlinkSync(outside, join(folder, '.alongside'));
    does(['status'], folder);
    expect(readdirSync(outside)).toEqual([]);
  });
});
