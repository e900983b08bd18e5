/** Reads and replaces files. */
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from '../model/problem.js';
import { isCode, orProblem } from './file-faults.js';

/** @throws Problem when the file is missing or may not be read */
export function readBytes(path: string): Uint8Array {
  return orProblem(path, () => readFileSync(path));
}

/**
 * The bytes of a file piece by piece, each in the place of the one before: a long file need not be in memory.
 * @throws Problem when the file is missing or may not be read
 */
export function* piecesOf(path: string): Generator<Uint8Array> {
  const handle = orProblem(path, () => openSync(path, 'r'));
  try {
    const piece = Buffer.allocUnsafeSlow(pieceLength);
    for (;;) {
      const length = orProblem(path, () => readSync(handle, piece));
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}

const pieceLength = 1 << 18;

/** A text file of the study: UTF-8, with line ends as LF however it was checked out. */
export function readText(path: string): string {
  return asText(readBytes(path));
}

/** The same of bytes that are there already. */
export function asText(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  return (text.startsWith('\ufeff') ? text.slice(1) : text).replaceAll('\r\n', '\n');
}

/**
 * A text file as it stands, with its byte order mark and its line ends, so that they can stay.
 * @throws Problem when it is not UTF-8: what cannot be read would be lost on writing
 */
export function readExact(path: string, file = path): string {
  const bytes = readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Problem({
      what: `${file} is not UTF-8.`,
      next: 'Save it as UTF-8 (in Excel: "CSV UTF-8"), and repeat the command.',
    });
  }
}

/** A file written beside its place, to be moved there or dropped. */
export interface StagedFile {
  /** Puts the new content in place in one step. */
  commit(): void;
  /** Leaves everything as it was. */
  discard(): void;
}

/** Writes the content to a temporary file in the same folder, and flushes it to the disk unless told not to. */
export function stageFile(path: string, content: string | Uint8Array, flush = true): StagedFile {
  const temporary = temporaryBeside(path);
  const staged = stagedAs(temporary, path);
  makeFolder(dirname(path));
  orProblem(path, () => {
    try {
      writeFileSync(temporary, content, { flag: 'wx', flush });
      // A file that its owner keeps from others stays so.
      if (existsSync(path)) chmodSync(temporary, statSync(path).mode);
    } catch (error) {
      staged.discard();
      throw error;
    }
  });
  return staged;
}

/** A file that goes when it is committed. */
export function stageRemoval(path: string): StagedFile {
  return { commit: () => orProblem(path, () => rmSync(path, { force: true })), discard: () => {} };
}

/** Knows nothing of the content, so that a thousand files that wait to be moved do not fill the memory. */
function stagedAs(temporary: string, path: string): StagedFile {
  return {
    commit: () => orProblem(path, () => renameSync(temporary, path)),
    discard: () => rmSync(temporary, { force: true }),
  };
}

/** A free name in the same folder, as short for a long name as for any, which says who made the file. */
export function temporaryBeside(path: string): string {
  // The global crypto is loaded when it is first used; a command that only reads never does.
  const chance = Buffer.from(crypto.getRandomValues(new Uint8Array(6))).toString('hex');
  return join(dirname(path), `.alongside-${process.pid}-${chance}.tmp`);
}

/** The number of the process that made a temporary file; undefined for other files. */
export function makerOf(name: string): number | undefined {
  const maker = /^\.alongside-([1-9]\d*)-[0-9a-f]{12}\.tmp$/.exec(name)?.[1];
  return maker === undefined ? undefined : Number(maker);
}

/**
 * Makes the folder and those above it, one by one: where a folder cannot be made (/proc), Node's own way of
 * making all of them never ends.
 * @throws Problem when a file has the folder's name, or it may not be made
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const above = dirname(folder);
  if (!existsSync(above)) makeFolder(above);
  orProblem(folder, () => {
    try {
      mkdirSync(folder);
      flushFolder(above);
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
      // Another command may have made it meanwhile.
      if (isFolder(folder)) return;
      throw new Problem({
        what: `${folder} is a file, and a folder is needed there.`,
        next: 'Move the file elsewhere.',
      });
    }
  });
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Replaces a file in one step: readers see the old content or the new, never a part. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  stageFile(path, content).commit();
  flushFolder(dirname(path));
}

/** The same for what can be made again: a power cut may leave it empty or torn, and nobody waits for the disk. */
export function replaceCached(path: string, content: string): void {
  stageFile(path, content, false).commit();
}

/** Puts several staged files in place, or none when one cannot be staged. */
export function replaceTogether(staged: readonly StagedFile[], folders: Iterable<string>): void {
  for (const file of staged) file.commit();
  for (const folder of new Set(folders)) flushFolder(folder);
}

/** A rename is only safe from a power cut once its folder is on the disk. Some systems cannot flush folders. */
function flushFolder(folder: string): void {
  if (!existsSync(folder)) return;
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (!cannotFlush.some((code) => isCode(error, code))) throw error;
  }
}

const cannotFlush = ['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'];
