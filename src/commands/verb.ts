/** What every verb shares: the study it works on, the coder it acts for, how it shows examples. */
import { type Command, InvalidArgumentError } from 'commander';
import { chooseCoder } from '../coding/coder.js';
import { Problem } from '../model/problem.js';
import type { Settings } from '../model/settings.js';
import { findStudy } from '../study/folder.js';
import { printNote, printResult } from '../terminal/output.js';

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

/**
 * The group of verbs with this name (`transcript list`, `transcript edit`): the first file of the group makes
 * it and says what it is about, the others join it.
 */
export function group(program: Command, name: string, summary = ''): Command {
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

/** A table as it is printed, and how many rows it has where that is worth saying. */
interface Printed {
  /** Bytes where the format is a package of files. */
  readonly text: string | Uint8Array;
  readonly rows?: number;
  /** What stands in a file beside a file of data. */
  readonly metadata?: string;
}

/** What to say where a document that is a package of files has no file to go to. */
export function noText(
  { id, extension }: { readonly id: string; readonly extension: string },
  name: string,
): Problem {
  return new Problem({
    what: `A document of the format ${id} is no text that a screen can show.`,
    next: `Name a file for it: --out ${name}${extension}`,
  });
}

/** Prints a table, or writes it to the file of --out and says so. */
export async function printOrWrite(
  folder: string,
  settings: Settings,
  { text, rows, metadata }: Printed,
  out: string | undefined,
): Promise<void> {
  if (out === undefined) return printResult(text);
  const { writeOut } = await import('../study/write-out.js');
  const { plural } = await import('../text/plural.js');
  writeOut(folder, settings, out, text);
  if (metadata !== undefined) {
    const { metadataFile } = await import('../exports/metadata.js');
    writeOut(folder, settings, metadataFile(out), metadata);
  }
  printNote(`Written: ${out}${rows === undefined ? '' : `, ${plural(rows, 'row')}`}`);
}

/** Gathers an option that may be given several times. */
export function several(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
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
