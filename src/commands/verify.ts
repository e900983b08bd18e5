/** `alongside verify`: whether a table is still what the study gives. */
import { Command, CommanderError } from 'commander';
import { tableExports } from '../exports/index.js';
import { metadataFile } from '../exports/metadata.js';
import type { Comparison } from '../model/difference.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import { setExitCode } from '../terminal/exit.js';
import { printJson, printResult } from '../terminal/output.js';
import { shellWords } from '../text/shell-words.js';
import { studyFolder, type Verb, withExamples } from './verb.js';
import { buildTable, chosen, type TableRequest, withTableOptions } from './wanted-table.js';

export const verify: Verb = (program) => {
  const command = program
    .command('verify <file>')
    .summary('is a table still what the study gives?')
    .description(
      'Builds a table that "matrix" wrote once more, by the command that it carries, and names every cell that differs. Exit code 1 where one does.',
    )
    .option('--json', 'as JSON')
    .action(run);
  withExamples(command, [
    ['verify themes.docx', 'before the paper goes out'],
    ['verify themes.csv --json', 'for a program'],
  ]);
};

async function run(file: string, { json }: { json?: boolean }, command: Command): Promise<void> {
  const { openStudy } = await import('../study/open.js');
  const { readBytes } = await import('../study/file-access.js');
  const { carriedCommand, isDataFile } = await import('../exports/carried-command.js');
  const document = readBytes(file);
  const described = isDataFile(file) ? beside(file, readBytes) : document;
  const made = await carriedCommand(file, described);
  if (made === undefined) throw saysNothing(file);
  const compared = await compare(await openStudy(studyFolder(command)), made, document);
  const verified = { command: made, ...compared };
  if (json) printJson(verified);
  else {
    const { verifiedText } = await import('../terminal/verified-text.js');
    printResult(verifiedText(file, verified));
  }
  if (verified.differences.length > 0) setExitCode(1);
}

function saysNothing(file: string): Problem {
  return new Problem({
    what: `${file} does not say how it was made.`,
    next: 'Only what "alongside matrix" wrote can be verified; keep the line "Made with alongside".',
  });
}

/** @throws Problem where the file that goes with a file of data is not there */
function beside(file: string, read: (path: string) => Uint8Array): Uint8Array {
  try {
    return read(metadataFile(file));
  } catch {
    throw new Problem({
      what: `${file} holds rows alone, and no file beside it says how it was made.`,
      next: `"alongside matrix" wrote ${metadataFile(file)} with it: keep the two together.`,
    });
  }
}

interface Options extends TableRequest {
  readonly coder?: string;
}

async function compare(study: Study, made: string, document: Uint8Array): Promise<Comparison> {
  const { kind, options } = requestIn(made);
  const { compareDocument } = await import('../exports/compare-document.js');
  const format = await (await chosen(tableExports, options.format ?? 'text', 'format'))();
  const { matrix } = await buildTable(study, kind, options, options.coder);
  const { language } = study.settings;
  const write = { language, ...(options.merge && { merge: options.merge }) };
  return compareDocument(format, matrix, write, document);
}

/** The kind and the options of a command line that `matrix` printed. @throws Problem where it has others */
function requestIn(line: string): { kind: string; options: Options } {
  const [, , kind = '', ...words] = shellWords(line);
  const parser = withTableOptions(new Command())
    .option('--coder <id>')
    .option('--merge <how>')
    .option('--format <id>')
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  try {
    return { kind, options: parser.parse(words, { from: 'user' }).opts<Options>() };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw new Problem({
      what: `The command in the file cannot be read: ${error.message.replace(/^error: /, '')}`,
      next: 'Another version of Alongside wrote it, or somebody changed it. Write the table anew.',
    });
  }
}
