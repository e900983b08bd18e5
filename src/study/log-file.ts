/** A coder's log on disk: read it all, add to its end. */
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  realpathSync,
  writeSync,
} from 'node:fs';
import { readAct } from '../coding/read-act.js';
import type { Act } from '../model/act.js';
import type { Finding } from '../model/finding.js';
import { linesOf } from '../text/lines.js';
import { readBytes, replaceFile } from './file-access.js';
import { orProblem } from './file-faults.js';

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
  return parseLog(existsSync(path) ? readBytes(path) : new Uint8Array(), file);
}

export function parseLog(bytes: Uint8Array, file: string): ReadLog {
  const acts: Act[] = [];
  const lines = new Map<string, number>();
  const faults: Finding[] = [];
  let line = 0;
  for (const text of linesOf(bytes)) {
    line += 1;
    if (text.trim() === '') continue;
    const act = readAct(text);
    if (!act) faults.push(brokenLine(file, line));
    else {
      acts.push(act);
      if (!lines.has(act.id)) lines.set(act.id, line);
    }
  }
  return { acts, lines, faults };
}

/** @param noun what a line of the file is: `act`, `summary` */
export function brokenLine(file: string, line: number, noun = 'act'): Finding {
  return {
    ...{ file, line, column: 1 },
    message: `This line is no ${noun}: it is torn, or was changed by hand.`,
    hint: 'Every other line is used. Look at it, then take the line away.',
  };
}

/**
 * Adds acts, or records of their form, at the end and waits until they are on the disk: all of them or none. A line torn by an
 * earlier crash is closed first, so that it swallows nothing. Only one process at a time may do this.
 */
export function appendActs(path: string, acts: readonly object[]): void {
  const lines = acts.map((act) => `${JSON.stringify(act)}\n`).join('');
  if (existsSync(path)) extend(path, lines);
  else replaceFile(path, lines);
}

function extend(path: string, lines: string): void {
  orProblem(path, () => {
    const handle = openSync(path, 'a+');
    try {
      const before = fstatSync(handle).size;
      const bytes = Buffer.from((endsTorn(handle, before) ? '\n' : '') + lines);
      if (bytes.length <= oneWrite) writeWhole(handle, bytes, before);
      // A long write can be cut short by a crash; a file that is replaced cannot.
      else replaceFile(realpathSync(path), Buffer.concat([readBytes(path), bytes]));
    } finally {
      closeSync(handle);
    }
  });
}

/** Bytes that reach a file in one piece. */
const oneWrite = 4096;

function endsTorn(handle: number, size: number): boolean {
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  readSync(handle, last, 0, 1, size - 1);
  return last[0] !== 0x0a;
}

/** When the disk is full nothing stays behind. */
function writeWhole(handle: number, bytes: Buffer, before: number): void {
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fdatasyncSync(handle);
  } catch (error) {
    ftruncateSync(handle, before);
    throw error;
  }
}
