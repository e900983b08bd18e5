/**
 * Keeps what a YAML file says as JSON, beside the content it was read from, so that a command need not
 * read YAML twice. Nothing here is truth: the folder can be deleted at any time.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Parsed } from '../codebook/parse.js';
import { replaceFile } from './file-access.js';
import { within } from './folder.js';

/** Raised when the parsers read the same file otherwise than before. */
const version = 2;

/** The parsed content, from the cache or from `parse`. A file with faults is never kept. */
export async function cached<T>(
  folder: string,
  kind: string,
  content: string,
  parse: () => Promise<Parsed<T>>,
): Promise<Parsed<T>> {
  const file = join('.alongside', `${kind}-${version}.json`);
  const kept = readKept<T>(folder, file, content);
  if (kept) return kept;
  const parsed = await parse();
  if (parsed.faults.length === 0) {
    keep(
      folder,
      file,
      JSON.stringify({ content, value: parsed.value, places: [...parsed.places] }),
    );
  }
  return parsed;
}

/** Compared letter by letter: to load what makes hashes takes longer than to read the file. */
function readKept<T>(folder: string, file: string, content: string): Parsed<T> | undefined {
  try {
    const path = within(folder, file);
    if (!existsSync(path)) return undefined;
    const { content: known, value, places } = JSON.parse(readFileSync(path, 'utf8'));
    return known === content ? { value, places: new Map(places), faults: [] } : undefined;
  } catch {
    return undefined;
  }
}

/** A cache that cannot be written (a read-only study, a full disk, a link that leads out) is no reason to stop. */
function keep(folder: string, file: string, content: string): void {
  try {
    replaceFile(within(folder, file), content);
  } catch {
    return;
  }
}

/** Takes everything out but the lock, which the command that calls holds. */
export function emptyCache(folder: string): void {
  const cache = join(folder, '.alongside');
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    if (!name.startsWith('lock')) rmSync(join(cache, name), { recursive: true, force: true });
  }
}
