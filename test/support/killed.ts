/** Runs the built program and kills it, and compares what it left on the disk with what was there and what should be. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makerOf } from '../../src/study/file-access.js';

const program = resolve('bin/alongside.js');
const dying = resolve('test/support/dying.mjs');

/** When to kill: at a touch of the disk, or after some milliseconds. Neither lets the program end. */
export interface Moment {
  readonly touch?: number;
  readonly milliseconds?: number;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

/** Runs `alongside WORDS`; the clock stands still, so that two runs write the same. */
export function run(
  words: readonly string[],
  cwd: string,
  { touch, milliseconds }: Moment = {},
  counter?: string,
): Promise<Ended> {
  const counting = touch !== undefined || counter !== undefined;
  const env = {
    ...process.env,
    ...{ NO_COLOR: '1', FORCE_COLOR: undefined, SOURCE_DATE_EPOCH: '1790000000' },
    ...{ DIE_AT: touch?.toString(), DISK_TOUCHES: counter },
  };
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [...(counting ? ['--import', dying] : []), program, ...words],
    { cwd, env },
  );
  const heard = { stdout: '', stderr: '' };
  child.stdout.on('data', (piece) => {
    heard.stdout += piece;
  });
  child.stderr.on('data', (piece) => {
    heard.stderr += piece;
  });
  const timer =
    milliseconds === undefined
      ? undefined
      : setTimeout(() => child.kill('SIGKILL'), milliseconds).unref();
  return new Promise((done) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code, ...heard, milliseconds: performance.now() - started });
    });
  });
}

/** Accepts three suggestions on the screen of `review`, then leaves. Returns how many were asked about. */
export function answerThree(
  words: readonly string[],
  cwd: string,
  { touch }: Moment,
): Promise<number> {
  const typed = [process.execPath, '--import', dying, program, ...words].join(' ');
  const command = `stty cols 80 rows 24; exec ${typed}`;
  const env = { ...process.env, DIE_AT: touch?.toString(), TERM: 'xterm' };
  const child = spawn('script', ['-qefc', command, '/dev/null'], { cwd, env });
  let screen = '';
  let asked = 0;
  child.stdout.on('data', (piece) => {
    screen += piece;
    if (!screen.includes(`suggestion ${asked + 1} of `)) return;
    asked += 1;
    screen = '';
    child.stdin.write(asked > 3 ? '\x03' : 'a');
  });
  return new Promise((done) => child.on('close', () => done(asked)));
}

/** The files of a study by path, with their bytes; the cache and temporary files are left out. */
export type Snapshot = ReadonlyMap<string, string>;

export function snapshot(folder: string): Snapshot {
  const files = allFiles(folder).filter(
    (file) =>
      !file.startsWith('.alongside/') && makerOf(file.split('/').at(-1) ?? '') === undefined,
  );
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}

/** What a crash may leave and the next change has to take away: temporary files and locks. */
export function leftovers(folder: string): string[] {
  return allFiles(folder).filter(
    (file) =>
      makerOf(file.split('/').at(-1) ?? '') !== undefined || file.startsWith('.alongside/lock'),
  );
}

function allFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** Where a study stands between two states: every file is as before or as after. Otherwise what is wrong. */
export function stateOf(
  now: Snapshot,
  before: Snapshot,
  after: Snapshot,
): 'old' | 'new' | 'between' {
  const files = new Set([...before.keys(), ...after.keys(), ...now.keys()]);
  const states = [...files].map((file) => {
    const is = fileState(file, now.get(file), before.get(file), after.get(file));
    if (is === 'torn') throw new Error(`${file} is neither as it was nor as it should be`);
    return is;
  });
  const changed = states.filter((state) => state !== 'same');
  if (changed.every((state) => state === 'new')) return 'new';
  return changed.every((state) => state === 'old') ? 'old' : 'between';
}

function fileState(file: string, now?: string, before?: string, after?: string) {
  const [is, was, will] = file.startsWith('codings/')
    ? [now, before, after].map(actsOf)
    : [now, before, after];
  if (was === will && is === was) return 'same';
  if (is === will) return 'new';
  return is === was ? 'old' : 'torn';
}

/** Acts carry chance in their ids; what they say is the same in every run. */
function actsOf(log: string | undefined): string | undefined {
  return log?.replaceAll(/"id":"[0-9A-Z]{26}"/g, '"id":"…"');
}

/** Numbers from 0 to 1 that repeat with their seed (mulberry32, T. Ettinger 2017). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
