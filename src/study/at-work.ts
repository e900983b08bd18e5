/** Who codes at this moment: a file in .alongside for each session, so that the same coder twice is told. */
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './file-access.js';
import { within } from './folder.js';
import { hasEnded, readOwner, thisProcess, writeOwner } from './lock-owner.js';

export interface AtWork {
  /** Other sessions of this coder that run now, on this machine or on another. */
  readonly others: number;
  /** To be called at the end. After a crash the next session of this coder clears up. */
  leave(): void;
}

/** A study that cannot be written to is no reason to stop: the first coding will say so. */
export function atWork(folder: string, coder: string): AtWork {
  const place = within(folder, '.alongside');
  const start = `coding-${coder}.`;
  const id = randomBytes(8).toString('hex');
  const own = join(place, start + id);
  try {
    makeFolder(place);
    const others = readdirSync(place).filter((name) => name.startsWith(start));
    const running = others.filter((name) => isRunning(join(place, name)));
    writeFileSync(own, writeOwner(thisProcess(id)), { flag: 'wx' });
    return { others: running.length, leave: () => rmSync(own, { force: true }) };
  } catch {
    return { others: 0, leave: () => undefined };
  }
}

function isRunning(path: string): boolean {
  const owner = readOwner(readFileSync(path, 'utf8'));
  // What nobody can ask may well run.
  if (owner && hasEnded(owner) !== true) return true;
  rmSync(path, { force: true });
  return false;
}
