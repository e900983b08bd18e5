/** Where the file as it came is kept in a study. */
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sha256 } from '../text/hash.js';
import { readBytes } from './file-access.js';

/**
 * `sources/NAME`, relative to the study; where another file has the name already, `sources/ID-NAME`, and
 * for a source that was corrected again a part of its hash too. No copy takes the place of another.
 * @param sha hash of the file's bytes
 */
export function sourceCopy(folder: string, file: string, id: string, sha: string): string {
  const name = basename(file);
  if (existsSync(join(folder, 'sources')) && isInside(file, join(folder, 'sources'))) {
    return `sources/${name}`;
  }
  const names = [name, `${id}-${name}`, `${id}-${sha.slice(0, 8)}-${name}`];
  const free = names.find((one) => {
    const path = join(folder, 'sources', one);
    return !existsSync(path) || sha256(readBytes(path)) === sha;
  });
  return `sources/${free ?? names.at(-1)}`;
}

function isInside(file: string, folder: string): boolean {
  return realpathSync(dirname(file)) === realpathSync(folder);
}
