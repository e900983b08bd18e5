/** Where the file as it came is kept in a study. */
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sha256 } from '../text/hash.js';
import { readBytes } from './file-access.js';

/**
 * `sources/NAME`, relative to the study; `sources/ID-NAME` where another file has the name already.
 * @param sha hash of the file's bytes
 */
export function sourceCopy(folder: string, file: string, id: string, sha: string): string {
  const name = basename(file);
  const kept = `sources/${name}`;
  const path = join(folder, kept);
  if (!existsSync(path) || isInside(file, dirname(path))) return kept;
  return sha256(readBytes(path)) === sha ? kept : `sources/${id}-${name}`;
}

function isInside(file: string, folder: string): boolean {
  return realpathSync(dirname(file)) === realpathSync(folder);
}
