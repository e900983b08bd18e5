/** A disk that is full, files that may not grow, a folder that may only be read: one clear message, and nothing changes. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inspectStudy } from '../../src/study/open.js';
import { exampleStudies } from '../support/example-session.js';
import { leftovers, run, snapshot, stateOf } from '../support/killed.js';

const example = exampleStudies();
const program = resolve('bin/alongside.js');
const isRoot = process.getuid?.() === 0;

/** What writes, each in its own way. */
const writers = [
  ['apply', 'availing', 'session-1:12', '--coder', 'ben'],
  ['import', 'sources/session-1.txt', '--id', 'again'],
  ['transcript', 'edit', 'session-1', '--turn', '12', '--text', 'I had been told.'],
  ['coder', 'add', 'dora'],
  ['memo', 'add', 'A thought', '--coder', 'ben'],
  ['matrix', 'meta-themes', '--coder', 'anna', '--out', 'table.md'],
];

/** What only reads. */
const readers = [
  ['status'],
  ['find', '--code', 'availing'],
  ['check'],
  ['suggest', '--coder', 'ben'],
  ['matrix', 'meta-themes', '--coder', 'anna'],
  ['export', 'codings'],
];

/** Runs a line of the shell in a folder; `$@` stands for the program and the words. */
function shell(line: string, words: readonly string[], cwd: string) {
  const typed = ['-c', line, 'sh', process.execPath, program, ...words];
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  const { status, stdout, stderr } = spawnSync('sh', typed, { cwd, env, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

/** A disk of two megabytes; undefined where none may be made. */
function smallDisk(): string | undefined {
  const place = mkdtempSync(join(tmpdir(), 'alongside-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'none', place]).status === 0;
  onTestFinished(() => {
    if (mounted) execFileSync('umount', [place]);
    rmSync(place, { recursive: true, force: true });
  });
  return mounted ? place : undefined;
}

describe('a full disk', () => {
  it.each(writers)('stops %s %s with one message, wherever the room ends', async (...words) => {
    const disk = smallDisk();
    if (disk === undefined) return console.warn('skipped: no small disk may be mounted here');
    const origin = example.small();
    const before = snapshot(origin);
    const whole = example.copyOf(origin);
    expect((await run(words, whole)).code).toBe(0);
    const after = snapshot(whole);
    const codes = new Set<number | null>();
    for (const pages of [0, 1, 2, 3, 5, 8, 12, 20, 40]) {
      const folder = join(disk, 'study');
      cpSync(origin, folder, { recursive: true });
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(join(disk, 'rest'), Buffer.alloc((bavail - pages) * bsize));
      const { code, stderr } = await run(words, folder);
      codes.add(code);
      if (code !== 0) expect(stderr).toMatch(/^alongside: The disk is full at .+\n {2}\S.*\n$/);
      expect(stateOf(snapshot(folder), before, after)).toBe(code === 0 ? 'new' : 'old');
      expect(leftovers(folder)).toEqual([]);
      for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true });
    }
    expect([...codes]).toEqual([2, 0]);
  });
});

describe('a file that may not grow (ulimit -f)', () => {
  it('keeps the acts it had, and none by half', async () => {
    const folder = example.small();
    const log = join(folder, 'codings', 'ben.jsonl');
    // Sixty bytes of room, and an act needs some hundred more.
    const content = readFileSync(log, 'utf8');
    const blocks = Math.ceil(content.length / 512) + 1;
    writeFileSync(log, content + '\n'.repeat(blocks * 512 - 60 - Buffer.byteLength(content)));
    const words = ['apply', 'availing', 'session-1:12', '--coder', 'ben'];
    const before = snapshot(folder);
    const { code, stderr } = shell(`ulimit -f ${blocks} && exec "$@"`, words, folder);
    expect(stderr).toMatch(/^alongside: A file may not grow larger at .+ben\.jsonl\.\n {2}\S.*\n$/);
    expect(code).toBe(2);
    expect(snapshot(folder)).toEqual(before);
    expect((await inspectStudy(folder)).faults).toEqual([]);
    expect((await run(words, folder)).code).toBe(0);
  });
});

describe('a study that may only be read', () => {
  // The superuser may write everywhere, so root becomes nobody.
  const asReader = isRoot
    ? 'exec setpriv --reuid 65534 --regid 65534 --clear-groups "$@"'
    : 'exec "$@"';
  const canTry = shell(asReader, ['--version'], '/').code === 0;

  function closed(): string {
    const folder = example.small();
    chmodSync(dirname(folder), 0o755);
    const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const path of [folder, ...all.map((name) => join(folder, name))]) {
      chmodSync(path, statSync(path).isDirectory() ? 0o555 : 0o444);
    }
    onTestFinished(() => {
      for (const path of [folder, ...all.map((name) => join(folder, name))]) {
        chmodSync(path, 0o755);
      }
    });
    return folder;
  }

  it.skipIf(!canTry).each(readers)('can be read: %s', (...words) => {
    const { code, stdout } = shell(asReader, words, closed());
    expect(code).toBe(0);
    expect(stdout).not.toBe('');
  });

  it.skipIf(!canTry).each(writers)('is not changed: %s %s', (...words) => {
    const folder = closed();
    const before = snapshot(folder);
    const { code, stdout, stderr } = shell(asReader, words, folder);
    expect(stderr).toMatch(/^alongside: You may not use .+\n {2}\S.*\n$/);
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(snapshot(folder)).toEqual(before);
  });
});
