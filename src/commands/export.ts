/** `alongside export`: codings and codebook as tables for other software. */
import { type Command, Option } from 'commander';
import type { Coding } from '../model/coding.js';
import type { Study } from '../model/study.js';
import { printNote, printResult } from '../terminal/output.js';
import { group, namedCoders, studyFolder, type Verb, withExamples } from './verb.js';

interface Options {
  readonly format: 'csv' | 'tsv' | 'json' | 'md';
  readonly out?: string;
}

export const exportVerb: Verb = (program) => {
  const verbs = group(program, 'export', 'codings and codebook for other software');
  const codings = verbs
    .command('codings')
    .summary('one row a coding')
    .description(
      'Writes one row a coding, of all coders or of --coder: where it stands, who says it, the words, the code with its themes, who gave it and how. What moderators say is there too, and so are codings that lost their words: the columns role and anchor tell them.',
    )
    .action(exportCodings);
  const codebook = verbs
    .command('codebook')
    .summary('one row a code')
    .description(
      'Writes one row a code in the order of the codebook: its themes, id, name, meaning, definition, what to include and exclude, examples, keywords, studies and status.',
    )
    .action(exportCodebook);
  for (const command of [codings, codebook]) {
    command
      .addOption(
        new Option('--format <id>', 'what to write')
          .choices(['csv', 'tsv', 'json', 'md'])
          .default('csv'),
      )
      .option('--out <file>', 'write to this file instead of the screen');
  }
  withExamples(codings, [
    ['export codings --out codings.csv', 'for R, read.csv("codings.csv"), or Python'],
    ['export codings --coder anna --format tsv', "Anna's, for a pipe"],
  ]);
  withExamples(codebook, [
    ['export codebook --format md --out appendix.md', 'for the appendix of a paper'],
    ['export codebook --out codebook.csv', 'for a spreadsheet'],
  ]);
};

async function exportCodings(options: Options, command: Command): Promise<void> {
  const { openStudy } = await import('../study/open.js');
  const { selectCodings } = await import('../coding/select-codings.js');
  const study = await openStudy(studyFolder(command));
  const coders = namedCoders(command);
  const codings = selectCodings(study, coders.length > 0 ? { coders } : {});
  await write('codings', study, codings, options, command);
}

async function exportCodebook(options: Options, command: Command): Promise<void> {
  const { openStudy } = await import('../study/open.js');
  await write('codebook', await openStudy(studyFolder(command)), [], options, command);
}

async function write(
  kind: 'codings' | 'codebook',
  study: Study,
  codings: readonly Coding[],
  { format, out }: Options,
  command: Command,
): Promise<void> {
  const [{ tables }, { tableExports }, { whoseAre }] = await Promise.all([
    import('../matrices/index.js'),
    import('../exports/index.js'),
    import('../coding/select-codings.js'),
  ]);
  const [table, exported] = await Promise.all([tables[kind](), tableExports[format]()]);
  const matrix = table.build({ study, codings, whose: whoseAre(codings), options: {} });
  const text = exported.write(matrix, { language: study.settings.language });
  const { leftOutOf, passagesOf } = await import('../matrices/quotation.js');
  const note = leftOutOf(passagesOf(study, codings), study.settings).trim();
  if (note !== '') printNote(note);
  if (out === undefined) return printResult(text);
  const { writeOut } = await import('../study/write-out.js');
  const { plural } = await import('../text/plural.js');
  writeOut(studyFolder(command), study.settings, out, text);
  printNote(`Written: ${out}, ${plural(matrix.rows.length, 'row')}`);
}
