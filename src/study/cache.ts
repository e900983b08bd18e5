/**
 * Keeps what a YAML file says as JSON, named by the file's content, so that a command need not read
 * YAML twice. Nothing here is truth: the folder can be deleted at any time.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Parsed } from '../codebook/parse.js';
import { sha256 } from '../text/hash.js';
import { replaceFile } from './file-access.js';
import { within } from './folder.js';

/** Raised when the parsers read the same file otherwise than before. */
const version = 1;

/** The parsed content, from the cache or from `parse`. A file with faults is never kept. */
export async function cached<T>(
  folder: string,
  kind: string,
  content: string,
  parse: () => Promise<Parsed<T>>,
): Promise<Parsed<T>> {
  const name = `${kind}-${version}-${sha256(content).slice(0, 20)}.json`;
  const file = join('.alongside', name);
  const kept = readKept<T>(folder, file);
  if (kept) return kept;
  const parsed = await parse();
  if (parsed.faults.length === 0) {
    keep(folder, file, JSON.stringify({ value: parsed.value, places: [...parsed.places] }));
  }
  return parsed;
}

function readKept<T>(folder: string, file: string): Parsed<T> | undefined {
  try {
    const path = within(folder, file);
    if (!existsSync(path)) return undefined;
    const { value, places } = JSON.parse(readFileSync(path, 'utf8'));
    return { value, places: new Map(places), faults: [] };
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
