import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locked } from '../../src/study/lock.js';
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
    const owner = await locked(folder, () => readFileSync(lock, 'utf8').trim());
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
    await expect(locked(folder, () => 'done')).rejects.toThrow(message);
    expect(readFileSync(lock, 'utf8')).toBe(owner);
  });
});
