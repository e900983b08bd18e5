/** Changes the settings or the codebook in the user's own file: the two YAML files that commands edit. */
import { realpathSync } from 'node:fs';
import { codebookHash } from '../codebook/content.js';
import { withoutSample } from '../codebook/new-codebook.js';
import { type Parsed, parseCodebook } from '../codebook/parse.js';
import { type CodebookPlan, carriedOut } from '../codebook/plan.js';
import type { Codebook } from '../model/codebook.js';
import type { Settings } from '../model/settings.js';
import { readExact, replaceFile } from './file-access.js';
import { orProblem } from './file-faults.js';
import { settingsFile, within } from './folder.js';
import { keepCodebook } from './history.js';
import { locked } from './lock.js';
import { toProblem } from './open-yaml.js';
import { parseSettings } from './settings.js';

/**
 * Carries out what `toPlan` says, seeing the settings as they are while nobody else can change them.
 * @returns the plan
 * @throws Problem where the file cannot be read or the result would not be sound; nothing is written then
 */
export function changeSettings<P extends CodebookPlan>(
  folder: string,
  toPlan: (settings: Settings) => P,
): Promise<P> {
  return locked(folder, () => {
    const change = planned(folder, settingsFile, parseSettings, toPlan);
    write(change);
    return change.plan;
  });
}

/** The same for the codebook. */
export function changeCodebook<P extends CodebookPlan>(
  folder: string,
  file: string,
  toPlan: (codebook: Codebook) => P,
): Promise<P> {
  return locked(folder, () => {
    const change = planned(folder, file, parseCodebook, toPlan);
    write({ ...change, text: withoutSample(change.text, change.after) });
    return change.plan;
  });
}

export interface CodebookBeforeAndAfter {
  readonly before: Codebook;
  readonly after: Codebook;
}

/**
 * Changes codes that codings may rest on: the codebook as it was stays readable in history/.
 * @param dryRun looks and writes nothing
 */
export function refactorCodebook(
  folder: string,
  file: string,
  toPlan: (codebook: Codebook) => CodebookPlan,
  dryRun: boolean,
): Promise<CodebookBeforeAndAfter> {
  return locked(folder, () => {
    const change = planned(folder, file, parseCodebook, toPlan);
    const { before, after, content } = change;
    if (!dryRun && change.text !== content) {
      keepCodebook(folder, codebookHash(before), content);
      write({ ...change, text: withoutSample(change.text, after) });
    }
    return { before, after };
  });
}

interface Change<T, P> {
  readonly plan: P;
  readonly before: T;
  readonly after: T;
  readonly path: string;
  readonly content: string;
  readonly text: string;
}

function planned<T, P extends CodebookPlan>(
  folder: string,
  file: string,
  parse: (content: string, file: string) => Parsed<T>,
  toPlan: (value: T) => P,
): Change<T, P> {
  // Behind a link stands the file that people share: it is changed, and the link stays.
  const path = orProblem(file, () => realpathSync(within(folder, file)));
  const content = readExact(path, file);
  const before = soundValue(parse, content, file);
  const plan = toPlan(before);
  const text = carriedOut(content, file, plan);
  return { plan, before, after: soundValue(parse, text, file), path, content, text };
}

function soundValue<T>(
  parse: (content: string, file: string) => Parsed<T>,
  content: string,
  file: string,
): T {
  const { value, faults } = parse(content, file);
  if (value === undefined) throw toProblem(faults, content);
  return value;
}

function write({
  path,
  content,
  text,
}: Pick<Change<unknown, unknown>, 'path' | 'content' | 'text'>) {
  if (text !== content) replaceFile(path, text);
}
