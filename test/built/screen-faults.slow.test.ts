/** The coding screen while the disk is full, a file may not grow, or the program is killed in the middle of a write. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { openMemos } from '../../src/study/memos.js';
import { inspectStudy } from '../../src/study/open.js';
import { alongside, exampleStudies } from '../support/example-session.js';
import { leftovers } from '../support/killed.js';
import { hasTmux, tmuxWindow } from '../support/tmux.js';

const example = exampleStudies();
const window = tmuxWindow('alongside-faults');
const { start, shows, press } = window;
const coder = 'clara';

function withClara(folder: string): string {
  expect(alongside(['coder', 'add', coder], folder).code).toBe(0);
  return folder;
}

const logFile = (folder: string) => join(folder, 'codings', `${coder}.jsonl`);
const linesOf = (folder: string) => readFileSync(logFile(folder), 'utf8').split('\n').slice(0, -1);

/** The turns that are coded in a log; a line that is none counts as `torn`. */
function turnsIn(folder: string): (number | string)[] {
  return readFileSync(logFile(folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      try {
        return JSON.parse(line).from[0];
      } catch {
        return 'torn';
      }
    });
}

/** A disk of three megabytes; undefined where none may be made. */
function smallDisk(): string | undefined {
  const place = mkdtempSync(join(tmpdir(), 'alongside-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'none', place]).status === 0;
  onTestFinished(() => {
    window.close();
    if (mounted) spawnSync('umount', ['-l', place]);
    rmSync(place, { recursive: true, force: true });
  });
  return mounted ? place : undefined;
}

describe.skipIf(!hasTmux)('on a terminal (needs tmux)', () => {
  afterEach(window.close);

  it('a disk that fills up is said; nothing is half written; with room again all goes on', async () => {
    const disk = smallDisk();
    if (disk === undefined) return console.warn('skipped: no small disk may be mounted here');
    const folder = join(disk, 'study');
    cpSync(withClara(example.fresh()), folder, { recursive: true });
    start(folder, `code session-1:10 --coder ${coder}`);
    await shows('turn 10 of 89');
    press('1');
    await shows('session-1:10 is coded');
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(join(disk, 'rest'), Buffer.alloc(bavail * bsize));
    const before = readFileSync(logFile(folder), 'utf8');
    press('Down', 'm', 'Why?', 'Enter');
    const full = await shows('The disk is full');
    expect(full).toContain('Why?');
    expect(full).toContain('⏎ done');
    press('Escape');
    await shows('put aside, not saved');
    // Acts small enough for the last page of the log still find room; then none does.
    let coded = 1;
    for (let turn = 11; coded < 40; turn += 1) {
      press('2');
      const now = await shows(new RegExp(`session-1:${turn} is coded|The disk is full`));
      if (now.includes('The disk is full')) break;
      coded += 1;
      press('Down');
      await shows(`turn ${turn + 1} of`);
    }
    expect(readFileSync(logFile(folder), 'utf8').startsWith(before)).toBe(true);
    expect(turnsIn(folder)).toEqual(Array.from({ length: coded }, (_, index) => 10 + index));
    expect(openMemos(folder).memos).toEqual([]);
    rmSync(join(disk, 'rest'));
    press('2');
    await shows(`session-1:${10 + coded} is coded`);
    press('m', 'Enter');
    await shows('Memo on turn:');
    press('q');
    await shows('ended 0');
    expect(turnsIn(folder)).toHaveLength(coded + 1);
    expect(openMemos(folder).memos.map(({ text }) => text)).toEqual(['Why?']);
    expect((await inspectStudy(folder)).faults).toEqual([]);
    expect(leftovers(folder)).toEqual([]);
  });

  it('a log that may not grow (ulimit -f) is said, and keeps the acts it had', async () => {
    const folder = withClara(example.fresh());
    start(folder, `code session-1:10 --coder ${coder}`, '80x24', 'ulimit -f 3;');
    await shows('turn 10 of 89');
    let coded = 0;
    for (let turn = 10; coded < 20; turn += 1) {
      press('1');
      const now = await shows(new RegExp(`session-1:${turn} is coded|may not grow`));
      if (now.includes('may not grow')) break;
      coded += 1;
      press('Down');
      await shows(`turn ${turn + 1} of`);
    }
    expect(coded).toBeGreaterThan(0);
    expect(coded).toBeLessThan(10);
    expect(turnsIn(folder)).toEqual(Array.from({ length: coded }, (_, index) => 10 + index));
    press('q');
    await shows('ended 0');
    expect((await inspectStudy(folder)).faults).toEqual([]);
  });

  it.each([1, 2, 3])(
    'killed in the middle of write %i only that line is torn, and the next session mends it',
    async (write) => {
      const folder = withClara(example.fresh());
      const dying = `NODE_OPTIONS='--import ${resolve('test/support/dying.mjs')}' TEAR_AT=${write}`;
      start(folder, `code session-1:10 --coder ${coder}`, '80x24', dying);
      await shows('turn 10 of 89');
      // The first act makes the file, each other one is a write into it.
      for (let turn = 10; turn <= 10 + write; turn += 1) {
        press('1');
        await shows(new RegExp(`session-1:${turn} is coded|ended 137`));
        press('Down');
      }
      await shows('ended 137');
      const kept = Array.from({ length: write }, (_, index) => 10 + index);
      expect(turnsIn(folder)).toEqual([...kept, 'torn']);
      writeFileSync(join(folder, 'keys.txt'), ':40<enter>1');
      const words = ['code', 'session-1', '--coder', coder, '--script', 'keys.txt'];
      const { stdout, stderr, code } = alongside(words, folder);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain(`${write + 1} coded`);
      expect(turnsIn(folder)).toEqual([...kept, 'torn', 40]);
      expect(linesOf(folder)).toHaveLength(write + 2);
      const { faults } = await inspectStudy(folder);
      expect(faults.map(({ file, line }) => [file, line])).toEqual([
        [`codings/${coder}.jsonl`, write + 1],
      ]);
      expect(leftovers(folder)).toEqual([]);
    },
  );
});
