/** Changes the settings or the codebook in the user's own file: the two YAML files that commands edit. */
import { realpathSync } from 'node:fs';
import { editYaml } from '../codebook/edit-yaml.js';
import { type Parsed, parseCodebook } from '../codebook/parse.js';
import type { YamlEdit } from '../codebook/yaml-value.js';
import type { Codebook } from '../model/codebook.js';
import type { Settings } from '../model/settings.js';
import { orProblem, readExact, replaceFile } from './file-access.js';
import { settingsFile, within } from './folder.js';
import { locked } from './lock.js';
import { toProblem } from './open-yaml.js';
import { parseSettings } from './settings.js';

/** What a command means to do to a file. */
interface Plan {
  readonly edits: readonly YamlEdit[];
}

/**
 * Carries out what `toPlan` says, seeing the settings as they are while nobody else can change them.
 * @returns the plan
 * @throws Problem where the file cannot be read or the result would not be sound; nothing is written then
 */
export function changeSettings<P extends Plan>(
  folder: string,
  toPlan: (settings: Settings) => P,
): Promise<P> {
  return locked(folder, () => change(folder, settingsFile, parseSettings, toPlan));
}

/** The same for the codebook. */
export function changeCodebook<P extends Plan>(
  folder: string,
  file: string,
  toPlan: (codebook: Codebook) => P,
): Promise<P> {
  return locked(folder, () => change(folder, file, parseCodebook, toPlan));
}

function change<T, P extends Plan>(
  folder: string,
  file: string,
  parse: (content: string, file: string) => Parsed<T>,
  toPlan: (value: T) => P,
): P {
  // Behind a link stands the file that people share: it is changed, and the link stays.
  const path = orProblem(file, () => realpathSync(within(folder, file)));
  const content = readExact(path, file);
  const { value, faults } = parse(content, file);
  if (value === undefined) throw toProblem(faults, content);
  const plan = toPlan(value);
  const changed = editYaml(content, file, plan.edits);
  if (changed === content) return plan;
  const result = parse(changed, file);
  if (result.value === undefined) throw toProblem(result.faults, changed);
  replaceFile(path, changed);
  return plan;
}
