/** `alongside matrix`: a table from the codings. */
import { Argument, type Command, Option } from 'commander';
import { tableExports } from '../exports/index.js';
import { tables } from '../matrices/index.js';
import { Problem } from '../model/problem.js';
import { printNote, printResult, screenWidth } from '../terminal/output.js';
import { noText, printOrWrite, studyFolder, type Verb, wantedCoder, withExamples } from './verb.js';
import {
  type BuiltTable,
  buildTable,
  chosen,
  listing,
  type TableRequest,
  withTableOptions,
} from './wanted-table.js';

interface Options extends TableRequest {
  readonly format: string;
  readonly out?: string;
  readonly explain?: readonly string[];
  readonly merge?: 'repeat' | 'blank';
}

export const matrix: Verb = (program) => {
  const command = program
    .command('matrix')
    .summary('a table from the codings')
    .description(
      'Builds a table from the codings of one coder. Cells count distinct stretches of talk; moderators are left out.',
    )
    .addArgument(listing(new Argument('<kind>', 'the table'), tables))
    .addOption(listing(new Option('--format <id>', 'the format').default('text'), tableExports))
    .option('--out <file>', 'write to this file instead of the screen')
    .addOption(
      new Option('--merge <how>', 'print a group on each row, or once').choices([
        'repeat',
        'blank',
      ]),
    )
    .option('--explain <cell...>', 'a row and a column: list the quotes behind that cell')
    .action(run);
  withTableOptions(command);
  withExamples(command, [
    ['matrix meta-themes --evidence', 'the themes, with what supports each'],
    ['matrix theme-by-session --format csv --out themes.csv', 'counts for R or a spreadsheet'],
    ['matrix theme-by-speaker --where role=participant --sort total', 'the most frequent first'],
    ['matrix theme-by-speaker --explain availing P9', 'the quotes behind a number'],
    ['matrix quotes --coder anna --rows availing --format md', 'every quote with one code'],
  ]);
};

async function run(kind: string, options: Options, command: Command): Promise<void> {
  const { openStudy } = await import('../study/open.js');
  const format = await (await chosen(tableExports, options.format, 'format'))();
  const { out, explain, where = [], merge } = options;
  if ('isPacked' in format && out === undefined && !explain) throw noText(format, kind);
  const folder = studyFolder(command);
  const coder = wantedCoder(command);
  const study = await openStudy(folder, ({ consensus }) => coder ?? consensus);
  const built = await buildTable(study, kind, options, coder);
  if (built.isEmpty) printNote(`No coding fits --where ${where.join(' --where ')}.`);
  if (built.matrix.leftOut !== undefined && format.isData) printNote(built.matrix.leftOut);
  if (explain) return explainCell(built, explain);
  const text = format.write(built.matrix, {
    ...(out === undefined && { width: screenWidth() }),
    language: study.settings.language,
    ...(merge && { merge }),
  });
  // A file of data holds rows: what they were made from stands beside it.
  const { metadataOf } = await import('../exports/metadata.js');
  const metadata = out !== undefined && format.isData && metadataOf(built.matrix, out);
  await printOrWrite(folder, study.settings, { text, ...(metadata && { metadata }) }, out);
}

async function explainCell(
  { table, input, matrix }: BuiltTable,
  cell: readonly string[],
): Promise<void> {
  const [row, column, ...others] = cell;
  if (row === undefined || column === undefined || others.length > 0) {
    throw new Problem({
      what: '--explain takes a row and a column.',
      next: 'Name them as the table does, in quotation marks where they have spaces: --explain "Walking alongside" P9',
    });
  }
  const { explain } = await import('../matrices/explain.js');
  const { explainedText } = await import('../terminal/explained-text.js');
  printResult(await explainedText(explain(table, input, matrix, [row, column])));
}
