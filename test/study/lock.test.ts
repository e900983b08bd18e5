import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locked } from '../../src/study/lock.js';
import { thisProcess, writeOwner } from '../../src/study/lock-owner.js';
import { onWaiting } from '../../src/study/waiting.js';
import { temporaryFolder } from '../support/example-study.js';

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** A study whose lock holds this text. */
function folderLockedBy(owner: string): { folder: string; lock: string } {
  const folder = temporaryFolder();
  const lock = join(folder, '.alongside', 'lock');
  mkdirSync(join(folder, '.alongside'));
  writeFileSync(lock, owner);
  return { folder, lock };
}

/** Above the greatest number a process can have on Linux. */
const dead = '99999999\n';

describe('the lock of a study', () => {
  it('lets one writer at a time change it', async () => {
    const folder = temporaryFolder();
    const steps: string[] = [];
    const write = (name: string) =>
      locked(folder, async () => {
        steps.push(`${name} begins`);
        await pause(30);
        steps.push(`${name} ends`);
      });
    await Promise.all([write('anna'), write('ben'), write('cat')]);
    for (const [at, step] of steps.entries()) {
      if (step.endsWith('begins')) expect(steps[at + 1]).toBe(step.replace('begins', 'ends'));
    }
    expect(steps).toHaveLength(6);
  });

  it('names its owner while it is held, and is gone afterwards', async () => {
    const folder = temporaryFolder();
    const lock = join(folder, '.alongside', 'lock');
    const owner = await locked(folder, () => readFileSync(lock, 'utf8').split(' ')[0]);
    expect(owner).toBe(`${process.pid}`);
    expect(existsSync(lock)).toBe(false);
  });

  it('is gone after a command that failed', async () => {
    const folder = temporaryFolder();
    const fail = () => {
      throw new Error('no space');
    };
    await expect(locked(folder, fail)).rejects.toThrow('no space');
    expect(existsSync(join(folder, '.alongside', 'lock'))).toBe(false);
  });

  it('is taken over from a process that died, by one of those who wait', async () => {
    const { folder } = folderLockedBy(dead);
    let inside = 0;
    let most = 0;
    const write = () =>
      locked(folder, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await pause(10);
        inside -= 1;
      });
    await Promise.all(Array.from({ length: 8 }, write));
    expect(most).toBe(1);
  });

  it('is taken over where a process that died had the number this one has now', async () => {
    const { folder } = folderLockedBy(`${process.pid}\n`);
    expect(await locked(folder, () => 'done')).toBe('done');
  });

  it.each([
    ['a process that runs', `${process.ppid}\n`, `process ${process.ppid}`],
    ['nobody who can be read', '', 'Another command is changing'],
  ])('of %s stops a command after a short wait, and stays', async (_, owner, message) => {
    const { folder, lock } = folderLockedBy(owner);
    await expect(locked(folder, () => 'done', 200)).rejects.toThrow(message);
    expect(readFileSync(lock, 'utf8')).toBe(owner);
  });

  it('is taken over where its process died, though another process has the number by now', async () => {
    const before = { ...thisProcess('ab'), pid: process.ppid, started: 'another-boot.1' };
    const { folder } = folderLockedBy(writeOwner(before));
    expect(await locked(folder, () => 'done', 200)).toBe('done');
  });

  it('is taken over where the process that had taken it over died too, and nothing of it stays', async () => {
    const { folder } = folderLockedBy(dead);
    const ended = { ...thisProcess('cd'), pid: Number(dead) };
    writeFileSync(join(folder, '.alongside', `lock.${dead.trim()}`), writeOwner(ended));
    expect(await locked(folder, () => readdirSync(join(folder, '.alongside')).length, 200)).toBe(3);
    expect(readdirSync(join(folder, '.alongside'))).toEqual([]);
  });

  it('of another machine counts for an hour', async () => {
    const elsewhere = { ...thisProcess('ef'), host: 'elsewhere' };
    const { folder, lock } = folderLockedBy(writeOwner(elsewhere));
    const inVain = locked(folder, () => 'done', 200);
    await expect(inVain).rejects.toThrow(`process ${process.pid} on elsewhere`);
    const anHourAgo = Date.now() / 1000 - 3700;
    utimesSync(lock, anHourAgo, anHourAgo);
    expect(await locked(folder, () => 'done', 200)).toBe('done');
  });

  it('is waited for as long as one after the other takes it, however many there are', async () => {
    const folder = temporaryFolder();
    const write = () => locked(folder, () => pause(80), 300);
    const done = await Promise.all(Array.from({ length: 12 }, write));
    expect(done).toHaveLength(12);
  });

  it('makes a command that waits for it say so, once', async () => {
    const folder = temporaryFolder();
    const told: string[] = [];
    onWaiting((what) => told.push(what));
    await Promise.all([locked(folder, () => pause(1500)), locked(folder, () => undefined)]);
    onWaiting(() => undefined);
    expect(told).toEqual(['Waiting for another command that is changing this study …']);
  });
});

describe('a temporary file', () => {
  it("that a process left which died goes with the next change, and nobody else's", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'transcripts'));
    const left = `.alongside-${dead.trim()}-0123456789ab.tmp`;
    const used = `.alongside-${process.ppid}-0123456789ab.tmp`;
    const others = ['s1.jsonl', 'notes.tmp', used];
    for (const name of [left, ...others]) {
      writeFileSync(join(folder, name), '');
      writeFileSync(join(folder, 'transcripts', name), '');
    }
    await locked(folder, () => undefined);
    expect(readdirSync(join(folder, 'transcripts')).sort()).toEqual([...others].sort());
    expect(readdirSync(folder)).not.toContain(left);
  });
});
