/** The lines of text files, for findings that show them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './file-access.js';

/** Gives lines of text files, from 1, each file read once; undefined where there is none. */
export function lineReader(folder: string): (file: string, line: number) => string | undefined {
  const read = new Map<string, readonly string[]>();
  return (file, line) => {
    const path = join(folder, file);
    const lines = read.get(path) ?? (existsSync(path) ? readText(path).split('\n') : []);
    read.set(path, lines);
    return lines[line - 1];
  };
}
