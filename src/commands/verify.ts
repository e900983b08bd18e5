/** `alongside verify`: whether a table is still what the study gives. */
import { Command } from 'commander';
import type { TableExport, WriteOptions } from '../exports/contract.js';
import { tableExports } from '../exports/index.js';
import { metadataFile } from '../exports/metadata.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import { setExitCode } from '../terminal/exit.js';
import { printJson, printResult } from '../terminal/output.js';
import type { Verified } from '../terminal/verified-text.js';
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
  const document = readBytes(file);
  const made = await commandOf(file, document, readBytes);
  const verified = await compare(await openStudy(studyFolder(command)), made, document);
  if (json) printJson(verified);
  else {
    const { verifiedText } = await import('../terminal/verified-text.js');
    printResult(verifiedText(file, verified));
  }
  if (verified.differences.length > 0) setExitCode(1);
}

const utf8 = new TextDecoder();

/** The command that the document carries, or the file beside it. @throws Problem where there is none */
async function commandOf(
  file: string,
  document: Uint8Array,
  read: (path: string) => Uint8Array,
): Promise<string> {
  const { commandIn } = await import('../exports/differences.js');
  const packed = [await tableExports.docx(), await tableExports.xlsx()];
  const format = packed.find(({ extension }) => file.toLowerCase().endsWith(extension));
  const isData = /[.](csv|tsv)$/i.test(file);
  const text = utf8.decode(isData ? beside(file, read) : document);
  const found = commandIn(format ? format.read(document).around : text) ?? commandInJson(text);
  if (found !== undefined) return found;
  throw new Problem({
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

/** A JSON document, and the metadata of a file of data, hold it as it is. */
function commandInJson(text: string): string | undefined {
  const found = /"command": ("alongside matrix (?:[^"\\\\]|\\\\.)*")/.exec(text)?.[1];
  const command: unknown = found === undefined ? undefined : JSON.parse(found);
  return typeof command === 'string' ? command : undefined;
}

interface Options extends TableRequest {
  readonly coder?: string;
}

/** The kind and the options of a command line that `matrix` printed. */
function requestIn(line: string): { kind: string; options: Options } {
  const [, , kind = '', ...words] = shellWords(line);
  const parser = withTableOptions(new Command())
    .option('--coder <id>')
    .option('--merge <how>')
    .option('--format <id>')
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  return { kind, options: parser.parse(words, { from: 'user' }).opts<Options>() };
}

async function compare(study: Study, made: string, document: Uint8Array): Promise<Verified> {
  const { kind, options } = requestIn(made);
  const { differences, lineDifferences } = await import('../exports/differences.js');
  const { rowHeadings } = await import('../exports/grid.js');
  const format: TableExport = await (
    await chosen(tableExports, options.format ?? 'text', 'format')
  )();
  const { matrix } = await buildTable(study, kind, options, options.coder);
  const write: WriteOptions = {
    language: study.settings.language,
    ...(options.merge && { merge: options.merge }),
  };
  const fixed = rowHeadings(matrix).length;
  if ('isPacked' in format) {
    const now = format.write(matrix, write);
    const is = format.read(now);
    const isSame = Buffer.compare(now, document) === 0;
    const found = differences(format.read(document), is, fixed);
    const compared = is.records.flat().length;
    return { command: made, compared, unit: 'cell', differences: found, isSame };
  }
  const was = utf8.decode(document).replaceAll('\r\n', '\n');
  // What was printed for a screen of 80 columns may stand in a file too.
  const nows = [format.write(matrix, write), format.write(matrix, { ...write, width: 80 })];
  const isSame = nows.includes(was);
  const [now = ''] = nows;
  const is = format.read?.(now);
  const found = isSame
    ? []
    : is && format.read
      ? differences(format.read(was), is, fixed)
      : lineDifferences(was, now);
  const compared = is ? is.records.flat().length : now.split('\n').length;
  return { command: made, compared, unit: is ? 'cell' : 'line', differences: found, isSame };
}
