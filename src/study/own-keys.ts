/** A person's own keys for the coding screen: a file of theirs, since no study is about fingers. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseYaml } from '../codebook/parse.js';
import { entry, text } from '../codebook/shapes.js';
import { readText } from './file-access.js';
import { toProblem } from './open-yaml.js';

export interface OwnKeysFile {
  readonly file: string;
  /** Keys by what they do. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** Code ids by the digit that gives them. */
  readonly codes: Readonly<Record<string, string>>;
}

const keysSchema = entry('file of keys', {
  keys: v.optional(v.record(v.string(), v.array(text)), {}),
  codes: v.optional(
    v.record(v.pipe(v.string(), v.regex(/^[0-9]$/, 'A code is given by a digit: 0 to 9.')), text),
    {},
  ),
});

/** @throws Problem where the file is there and cannot be read */
export function readOwnKeys(): OwnKeysFile {
  const file = keysFile();
  if (!existsSync(file)) return { file, keys: {}, codes: {} };
  const content = readText(file);
  const { value, faults } = parseYaml(content, file, keysSchema, 'docs/how-to/coding-screen.md');
  if (!value) throw toProblem(faults, content);
  return { file, ...value };
}

/** Where such files stand on this system (XDG Base Directory Specification; %APPDATA% on Windows). */
function keysFile(): string {
  const { XDG_CONFIG_HOME, APPDATA } = process.env;
  const place = XDG_CONFIG_HOME || APPDATA || join(homedir(), '.config');
  return join(place, 'alongside', 'keys.yaml');
}
