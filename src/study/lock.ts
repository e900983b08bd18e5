/**
 * One writer at a time: while a study is changed, a file in it names the process that does.
 *
 * The lock of a process that died is not taken away, since two that find it at once could take away each
 * other's. It is followed instead: whoever makes the file `lock.ID`, named after the dead owner, is next.
 */
import { randomBytes } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../model/problem.js';
import { makeFolder, temporaryBeside } from './file-access.js';
import { isCode, orProblem } from './file-faults.js';
import { within } from './folder.js';
import { clearLeftovers } from './leftovers.js';
import { hasEnded, type Owner, readOwner, thisProcess, writeOwner } from './lock-owner.js';
import { tellWaiting } from './waiting.js';

/** Milliseconds: how long one other command is waited for, from when on that is said, how often it is looked for. */
const patience = 10_000;
const silence = 1000;
const pause = 25;

/** Milliseconds after which a lock from a machine that cannot be asked counts as left behind. */
const forgotten = 3_600_000;

/** The locks this process has. In a container every process may have the number of one that died. */
const held = new Set<string>();

/**
 * Runs `action` while no other command that asks for the lock changes the study.
 * @param wait milliseconds that one other command may take
 * @throws Problem when another one takes longer
 */
export async function locked<T>(
  folder: string,
  action: () => T | Promise<T>,
  wait = patience,
): Promise<T> {
  const place = within(folder, '.alongside');
  makeFolder(place);
  const own = thisProcess(randomBytes(8).toString('hex'));
  held.add(own.id);
  try {
    await waitFor(folder, own, wait);
    try {
      clearLeftovers(folder);
      return await action();
    } finally {
      release(place);
    }
  } finally {
    held.delete(own.id);
  }
}

async function waitFor(folder: string, own: Owner, wait: number): Promise<void> {
  const place = join(folder, '.alongside');
  let other: Owner | undefined;
  let since = 0;
  for (let waited = 0; !orProblem(folder, () => take(place, own)); waited += pause) {
    const now = inTheWay(place);
    // Where many wait, each in turn may take its time.
    if (now?.id !== other?.id) [other, since] = [now, waited];
    if (waited - since >= wait) throw takenBy(other);
    if (waited === silence)
      tellWaiting('Waiting for another command that is changing this study …');
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

const first = 'lock';

/** Walks along the locks of dead processes to the end of the row. False where somebody else has the lock. */
function take(place: string, own: Owner): boolean {
  const row: string[] = [];
  for (let name = first; ; ) {
    row.push(name);
    const path = join(place, name);
    if (create(path, own)) {
      // The row may have been given back while we walked along it. Its first file goes first.
      if (leadsOn(place, row)) return true;
      rmSync(path, { force: true });
      return false;
    }
    const owner = ownerOf(path);
    if (!owner || !isDead(owner, path)) return false;
    name = follower(owner);
  }
}

function follower({ id }: Owner): string {
  return `${first}.${id}`;
}

function leadsOn(place: string, row: readonly string[]): boolean {
  return row.slice(1).every((name, index) => {
    const before = ownerOf(join(place, row[index] ?? first));
    return before !== undefined && follower(before) === name;
  });
}

/** Gives the lock back: its first file first, and with it all that commands which died left of others. */
function release(place: string): void {
  const others = readdirSync(place).filter((name) => name.startsWith(`${first}.`));
  for (const name of [first, ...others]) rmSync(join(place, name), { force: true });
}

/** Makes the file with its content in one step. False where it is there already. */
function create(path: string, owner: Owner): boolean {
  const temporary = temporaryBeside(path);
  try {
    writeFileSync(temporary, writeOwner(owner), { flag: 'wx' });
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST') || isCode(error, 'ENOENT')) return false;
    // Some file systems know no links; there the file is empty for a moment.
    if (noLinks.some((code) => isCode(error, code))) return createInTwo(path, owner);
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

function createInTwo(path: string, owner: Owner): boolean {
  try {
    writeFileSync(path, writeOwner(owner), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Undefined while its owner is still writing it, or has just taken it away. */
function ownerOf(path: string): Owner | undefined {
  try {
    return readOwner(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function isDead(owner: Owner, path: string): boolean {
  const ended = hasEnded(owner);
  if (ended === false && owner.pid === process.pid) return !held.has(owner.id);
  if (ended !== undefined) return ended;
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
  return Date.now() - changed > forgotten;
}

function inTheWay(place: string): Owner | undefined {
  for (let name = first; ; ) {
    const path = join(place, name);
    const owner = ownerOf(path);
    if (!owner || !isDead(owner, path)) return owner;
    name = follower(owner);
  }
}

function takenBy(owner: Owner | undefined): Problem {
  const where = owner?.host === undefined || owner.host === hostname() ? '' : ` on ${owner.host}`;
  const who = owner === undefined ? '' : ` (process ${owner.pid}${where})`;
  return new Problem({
    what: `Another command${who} is changing this study.`,
    next: 'Wait for it to end. If none runs, delete the files lock* in the folder .alongside, and repeat.',
  });
}
