/**
 * Keeps what was made of a file as JSON, beside a key that tells what it was made of, so that a command
 * need not make it twice. Nothing here is truth: the folder can be deleted at any time.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Parsed } from '../codebook/parse.js';
import type { Position } from '../model/place.js';
import { replaceCached } from './file-access.js';
import { within } from './folder.js';

/** Raised when the same files come to something else than before. */
const version = 6;

/** What `use` makes of what was kept under this key; nothing where nothing was, or it was spoiled. */
export function readKept<T, R>(
  folder: string,
  kind: string,
  key: string,
  use: (kept: T) => R,
): R | undefined {
  try {
    const path = fileOf(folder, kind);
    if (!existsSync(path)) return undefined;
    const kept = JSON.parse(readFileSync(path, 'utf8'));
    return kept.key === key ? use(kept.value) : undefined;
  } catch {
    return undefined;
  }
}

/** A cache that cannot be written (a read-only study, a full disk, a link that leads out) is no reason to stop. */
export function keep(folder: string, kind: string, key: string, value: unknown): void {
  try {
    replaceCached(fileOf(folder, kind), JSON.stringify({ key, value }));
  } catch {
    return;
  }
}

/** Takes out what was kept. */
export function forget(folder: string, kind: string): void {
  try {
    rmSync(fileOf(folder, kind), { force: true });
  } catch {
    return;
  }
}

function fileOf(folder: string, kind: string): string {
  return within(folder, join('.alongside', `${kind}-${version}.json`));
}

interface Kept<T> {
  readonly value: T;
  readonly places: readonly (readonly [string, Position])[];
}

/**
 * What a YAML file says, from the cache or from `parse`. A file with faults is never kept. Its content is
 * the key: to load what makes hashes takes longer than to read the file.
 */
export async function cached<T>(
  folder: string,
  kind: string,
  content: string,
  parse: () => Promise<Parsed<T>>,
): Promise<Parsed<T>> {
  const kept = readKept(folder, kind, content, (kept: Kept<T>) => ({
    value: kept.value,
    places: new Map(kept.places),
    faults: [],
  }));
  if (kept) return kept;
  const parsed = await parse();
  const { value, places, faults } = parsed;
  if (faults.length === 0) keep(folder, kind, content, { value, places: [...places] });
  return parsed;
}

/** Takes everything out but the lock, which the command that calls holds. */
export function emptyCache(folder: string): void {
  const cache = join(folder, '.alongside');
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    if (!name.startsWith('lock')) rmSync(join(cache, name), { recursive: true, force: true });
  }
}
