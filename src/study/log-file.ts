/** A coder's log on disk: read it all, add to its end. */
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { readAct } from '../coding/read-act.js';
import type { Act } from '../model/act.js';
import type { Finding } from '../model/finding.js';
import { makeFolder, orProblem, readText } from './file-access.js';

/** The path of a coder's log, relative to the study folder. */
export function logFile(coder: string): string {
  return `codings/${coder}.jsonl`;
}

export interface ReadLog {
  readonly acts: readonly Act[];
  /** The line each act stands on, by the act's id. */
  readonly lines: ReadonlyMap<string, number>;
  /** A line for each that is no act: it was torn by a crash, or changed by hand. */
  readonly faults: readonly Finding[];
}

export function readLog(path: string, file: string): ReadLog {
  const acts: Act[] = [];
  const lines = new Map<string, number>();
  const faults: Finding[] = [];
  const content = existsSync(path) ? readText(path) : '';
  content.split('\n').forEach((text, index) => {
    if (text.trim() === '') return;
    const act = readAct(text);
    if (!act) faults.push(brokenLine(file, index + 1));
    else {
      acts.push(act);
      if (!lines.has(act.id)) lines.set(act.id, index + 1);
    }
  });
  return { acts, lines, faults };
}

function brokenLine(file: string, line: number): Finding {
  return {
    ...{ file, line, column: 1 },
    message: 'This line is no act: it is torn, or was changed by hand.',
    hint: 'Every other line is used. Look at it, then take the line away.',
  };
}

/**
 * Adds acts in one write at the end and waits until they are on the disk. A line torn by an earlier
 * crash is closed first, so that it swallows nothing. When the disk is full nothing stays behind.
 */
export function appendActs(path: string, acts: readonly Act[]): void {
  makeFolder(dirname(path));
  orProblem(path, () => {
    const handle = openSync(path, 'a+');
    try {
      const before = fstatSync(handle).size;
      const lines = acts.map((act) => `${JSON.stringify(act)}\n`).join('');
      const bytes = Buffer.from((endsTorn(handle, before) ? '\n' : '') + lines);
      writeWhole(handle, bytes, before);
      fdatasyncSync(handle);
    } finally {
      closeSync(handle);
    }
  });
}

function endsTorn(handle: number, size: number): boolean {
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  readSync(handle, last, 0, 1, size - 1);
  return last[0] !== 0x0a;
}

function writeWhole(handle: number, bytes: Buffer, before: number): void {
  try {
    const written = writeSync(handle, bytes);
    if (written < bytes.length) writeSync(handle, bytes.subarray(written));
  } catch (error) {
    ftruncateSync(handle, before);
    throw error;
  }
}
