/** The shipped example as a study on disk, and the built program to work in it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';

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

/** Copies of studies, gone when the test file ends. */
export function exampleStudies(): {
  /** The example as the demo leaves it. */
  readonly fresh: () => string;
  /** The example with few keywords: for what has nothing to do with keywords. */
  readonly small: () => string;
  readonly copyOf: (folder: string) => string;
} {
  let place = '';
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'alongside-example-'));
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  const copyOf = (folder: string) => {
    const copy = mkdtempSync(join(place, 'copy-'));
    cpSync(folder, copy, { recursive: true });
    return copy;
  };
  return {
    fresh: () => copyOf(inject('example')),
    small: () => copyOf(inject('small')),
    copyOf,
  };
}
