/** The shipped example as a study on disk, made with the built program, once for each test file. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

const program = resolve('bin/alongside.js');

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** Runs the built program, without a terminal and without colour. */
export function alongside(
  words: readonly string[],
  cwd: string,
  more: Readonly<Record<string, string>> = {},
): Ran {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...more };
  const ran = spawnSync(process.execPath, [program, ...words], { cwd, env, encoding: 'utf8' });
  return { stdout: ran.stdout, stderr: ran.stderr, code: ran.status ?? 2 };
}

/** A folder whose `study` holds the example as the demo leaves it; `fresh()` copies it. */
export function exampleStudies(): {
  readonly fresh: () => string;
  readonly copyOf: (folder: string) => string;
} {
  let place = '';
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'alongside-example-'));
    execFileSync(process.execPath, [program, 'demo', join(place, 'demo')], { stdio: 'pipe' });
  }, 60_000);
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  const copyOf = (folder: string) => {
    const copy = mkdtempSync(join(place, 'copy-'));
    cpSync(folder, copy, { recursive: true });
    return copy;
  };
  return { fresh: () => copyOf(join(place, 'demo', 'study')), copyOf };
}
