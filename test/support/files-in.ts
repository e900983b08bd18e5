/** All that a folder holds, to be held against what it held before. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paths below the folder with what stands in each file, in the order of the paths. */
export function filesIn(folder: string, encoding: 'utf8' | 'latin1' = 'utf8'): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(folder.length + 1), readFileSync(path, encoding)]);
}
