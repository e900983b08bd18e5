/** Changes the settings or the codebook in the user's own file: the two YAML files that commands edit. */
import { realpathSync } from 'node:fs';
import { editYaml } from '../codebook/edit-yaml.js';
import { type Parsed, parseCodebook } from '../codebook/parse.js';
import type { YamlEdit } from '../codebook/yaml-value.js';
import type { Codebook } from '../model/codebook.js';
import { Problem } from '../model/problem.js';
import type { Settings } from '../model/settings.js';
import { orProblem, readBytes, replaceFile } from './file-access.js';
import { settingsFile, within } from './folder.js';
import { locked } from './lock.js';
import { toProblem } from './open-yaml.js';
import { parseSettings } from './settings.js';

/**
 * Makes the edits that `toEdits` asks for, seeing the settings as they are when nobody else can change them.
 * @returns false where nothing had to change
 * @throws Problem where the file cannot be read or the result would not be sound; nothing is written then
 */
export function changeSettings(
  folder: string,
  toEdits: (settings: Settings) => readonly YamlEdit[],
): Promise<boolean> {
  return locked(folder, () => change(folder, settingsFile, parseSettings, toEdits));
}

/** The same for the codebook. */
export function changeCodebook(
  folder: string,
  file: string,
  toEdits: (codebook: Codebook) => readonly YamlEdit[],
): Promise<boolean> {
  return locked(folder, () => change(folder, file, parseCodebook, toEdits));
}

function change<T>(
  folder: string,
  file: string,
  parse: (content: string, file: string) => Parsed<T>,
  toEdits: (value: T) => readonly YamlEdit[],
): boolean {
  // Behind a link stands the file that people share: it is changed, and the link stays.
  const path = orProblem(file, () => realpathSync(within(folder, file)));
  const content = decode(readBytes(path), file);
  const { value, faults } = parse(content, file);
  if (value === undefined) throw toProblem(faults, content);
  const changed = editYaml(content, file, toEdits(value));
  if (changed === content) return false;
  const result = parse(changed, file);
  if (result.value === undefined) throw toProblem(result.faults, changed);
  replaceFile(path, changed);
  return true;
}

/** The text as it stands, a byte order mark and Windows line ends included, so that they can stay. */
function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Problem({
      what: `${file} is not UTF-8, so it cannot be changed without harm.`,
      next: 'Save it as UTF-8 in your editor, and repeat the command.',
    });
  }
}
