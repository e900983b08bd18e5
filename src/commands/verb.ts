/** What every verb shares: the study it works on, the coder it acts for, how it shows examples. */
import { type Command, InvalidArgumentError } from 'commander';
import type { CodebookPlan } from '../codebook/plan.js';
import { chooseCoder } from '../coding/coder.js';
import type { Codebook } from '../model/codebook.js';
import type { CodebookChange } from '../model/codebook-change.js';
import { Problem } from '../model/problem.js';
import type { Settings } from '../model/settings.js';
import { findStudy } from '../study/folder.js';
import { printJson, printResult } from '../terminal/output.js';

/** A verb adds itself to the program. */
export type Verb = (program: Command) => void;

/** The options that stand before or behind any verb. */
interface GlobalOptions {
  readonly study?: string;
  readonly coder?: readonly string[];
}

/** The folder of the study that the command works on. @throws Problem when there is none */
export function studyFolder(command: Command): string {
  const { study } = command.optsWithGlobals<GlobalOptions>();
  return findStudy(study);
}

/** The group of verbs with this name (`transcript list`, `transcript edit`): made once, shared by its verbs' files. */
export function group(program: Command, name: string, summary: string): Command {
  const there = program.commands.find((command) => command.name() === name);
  return there ?? program.command(name).summary(summary).description(summary);
}

/** Those named with --coder or ALONGSIDE_CODER; `init` alone takes several. */
export function namedCoders(command: Command): readonly string[] {
  return command.optsWithGlobals<GlobalOptions>().coder ?? [];
}

/** The coder asked for, if any. @throws Problem when several are */
export function wantedCoder(command: Command): string | undefined {
  const [coder, ...others] = namedCoders(command);
  if (others.length === 0) return coder;
  throw new Problem({ what: 'One coder at a time, please.', next: 'Name --coder once.' });
}

/** The coder the command acts for. @throws Problem when it is not clear who */
export function actingCoder(command: Command, settings: Settings): string {
  return chooseCoder(settings, wantedCoder(command));
}

/** Examples below a verb's help: what each does, and what is typed. */
export function withExamples(
  command: Command,
  lines: readonly (readonly [string, string])[],
): void {
  const shown = lines.map(([typed, does]) => `  # ${does}\n  $ alongside ${typed}`);
  command.addHelpText('after', `\nExamples:\n${shown.join('\n')}`);
}

/** Gathers an option that may be given several times. */
export function several(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** The options of every verb that changes codes. */
export interface ChangeOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function withChangeOptions(command: Command): Command {
  return command
    .option('--dry-run', 'say what would change and write nothing')
    .option('--json', 'as JSON');
}

/**
 * Changes codes in the codebook of the study, and says what changed and whose codings that touches.
 * @param next what to do then
 */
export async function changeCodes(
  command: Command,
  { dryRun = false, json = false }: ChangeOptions,
  toPlan: (codebook: Codebook) => CodebookPlan,
  next: (changes: readonly CodebookChange[], file: string) => string,
): Promise<void> {
  const [{ openStudy }, { refactorCodebook }, { compareCodebooks }] = await Promise.all([
    import('../study/open.js'),
    import('../study/change-yaml.js'),
    import('../codebook/compare.js'),
  ]);
  const folder = studyFolder(command);
  const { codebookFile: file, work } = await openStudy(folder);
  const { before, after } = await refactorCodebook(folder, file, toPlan, dryRun);
  const changes = compareCodebooks(before, after, work);
  if (json) return printJson({ file, written: !dryRun && changes.length > 0, changes });
  if (changes.length === 0) return printResult(`Nothing to change: ${file} says so already.`);
  const { codebookChangesText } = await import('../terminal/codebook-changes-text.js');
  const then = dryRun
    ? 'Nothing was written. Next: the same without --dry-run'
    : next(changes, file);
  printResult(`${await codebookChangesText(changes)}\n${then}`);
}

/** Takes an option that lists several with commas. */
export function listOf(value: string): readonly string[] {
  return value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Takes an option that is a whole number. */
export function wholeNumber(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('A whole number from 1 on is expected.');
}
