/** One writer at a time: while a study is changed, a file in it holds the number of the process that does. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from '../model/problem.js';
import { isCode, makeFolder, orProblem, replaceFile } from './file-access.js';

/** Milliseconds: how long another command is waited for, and how often it is looked for. */
const patience = 3000;
const pause = 25;

/** The locks this process has. In a container every process may have the number of one that died. */
const held = new Set<string>();

/**
 * Runs `action` while no other command that asks for the lock changes the study.
 * @throws Problem when another one does for more than three seconds
 */
export async function locked<T>(folder: string, action: () => T | Promise<T>): Promise<T> {
  const path = join(folder, '.alongside', 'lock');
  makeFolder(dirname(path));
  for (let waited = 0; !take(path); waited += pause) {
    if (waited >= patience) throw takenBy(ownerOf(path));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  held.add(path);
  try {
    return await action();
  } finally {
    held.delete(path);
    rmSync(path, { force: true });
  }
}

function take(path: string): boolean {
  if (create(path)) return true;
  const owner = ownerOf(path);
  return owner !== undefined && isDead(owner, path) && takeOver(path, owner);
}

/** False where the file is there already. */
function create(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    return orProblem(path, () => {
      throw error;
    });
  }
}

/** Undefined while its owner is still writing it, or has just taken it away. */
function ownerOf(path: string): number | undefined {
  try {
    const owner = Number.parseInt(readFileSync(path, 'utf8'), 10);
    return owner > 0 ? owner : undefined;
  } catch {
    return undefined;
  }
}

function isDead(owner: number, path: string): boolean {
  if (owner === process.pid) return !held.has(path);
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return isCode(error, 'ESRCH');
  }
}

/** Of several that find the lock of a dead process, only the one with the claim may replace it. */
function takeOver(path: string, dead: number): boolean {
  const claim = `${path}.${dead}`;
  if (!create(claim)) return false;
  try {
    if (ownerOf(path) !== dead) return false;
    replaceFile(path, `${process.pid}\n`);
    return true;
  } finally {
    rmSync(claim, { force: true });
  }
}

function takenBy(owner: number | undefined): Problem {
  const who = owner === undefined ? '' : ` (process ${owner})`;
  return new Problem({
    what: `Another command${who} is changing this study.`,
    next: 'Wait for it to end. If none runs, delete the files lock* in the folder .alongside, and repeat.',
  });
}
