/**
 * Keeps what was made of a file as JSON, with a key that tells what it was made of, so that a command
 * need not make it twice. Nothing here is truth: the folder can be deleted at any time.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Parsed } from '../codebook/parse.js';
import type { Places, Position } from '../model/place.js';
import { replaceCached } from './file-access.js';
import { within } from './folder.js';

/** Raised when the same files come to something else than before. */
const version = 6;

/** What was kept: a value, and what few commands ask for beside it. Each is parsed when it is asked for. */
interface Kept<T> {
  value(): T;
  aside(): readonly (readonly [string, Position])[];
}

/** What `use` makes of what was kept under this key; nothing where nothing was, or it was spoiled. */
export function readKept<T, R>(
  folder: string,
  kind: string,
  key: string,
  use: (value: T) => R,
): R | undefined {
  return openKept(folder, kind, key, ({ value }: Kept<T>) => use(value()));
}

/** The value stands on one line and what is aside on the next; the key ends the file, so that one cut short has none. */
function openKept<T, R>(
  folder: string,
  kind: string,
  key: string,
  use: (kept: Kept<T>) => R,
): R | undefined {
  try {
    const path = fileOf(folder, kind);
    if (!existsSync(path)) return undefined;
    const bytes = readFileSync(path);
    const first = bytes.indexOf(lineFeed);
    const second = bytes.indexOf(lineFeed, first + 1);
    if (second < 0 || !bytes.subarray(second + 1).equals(Buffer.from(key))) return undefined;
    return use({
      value: () => JSON.parse(bytes.toString('utf8', 0, first)),
      aside: () => JSON.parse(bytes.toString('utf8', first, second)),
    });
  } catch {
    return undefined;
  }
}

const lineFeed = 0x0a;

/** A cache that cannot be written (a read-only study, a full disk, a link that leads out) is no reason to stop. */
export function keep(
  folder: string,
  kind: string,
  key: string,
  value: unknown,
  aside: unknown = [],
): void {
  try {
    const path = fileOf(folder, kind);
    replaceCached(path, `${JSON.stringify(value)}\n${JSON.stringify(aside)}\n${key}`);
    sweep(folder);
  } catch {
    return;
  }
}

/** Takes out what older versions of the program have kept. */
function sweep(folder: string): void {
  const cache = within(folder, '.alongside');
  for (const name of readdirSync(cache)) {
    const written = ownName.exec(name)?.[1];
    if (written !== undefined && Number(written) < version) rmSync(join(cache, name));
  }
}

const ownName =
  /^(?:settings|codebook|outline|examples|studies|hits(?:-.+)?|codings-.+)-(\d{1,9})\.json$/;

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
  const kept = openKept(folder, kind, content, ({ value, aside }: Kept<T>) => ({
    value: value(),
    places: placesFrom(aside),
    faults: [],
  }));
  if (kept) return kept;
  const parsed = await parse();
  const { value, places, faults } = parsed;
  if (faults.length === 0) keep(folder, kind, content, value, [...places.entries()]);
  return parsed;
}

/** Only what finds fault asks for places. Where they are spoiled, a fault is shown without its line. */
function placesFrom(read: () => readonly (readonly [string, Position])[]): Places {
  let known: ReadonlyMap<string, Position> | undefined;
  const all = () => {
    try {
      known ??= new Map(read());
    } catch {
      known = new Map();
    }
    return known;
  };
  return { get: (path) => all().get(path), entries: () => all().entries() };
}

/** Takes everything out but the lock, which the command that calls holds. */
export function emptyCache(folder: string): void {
  const cache = join(folder, '.alongside');
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    if (!name.startsWith('lock')) rmSync(join(cache, name), { recursive: true, force: true });
  }
}
