/** `alongside export`: codings as a table for other software. */
import { type Command, Option } from 'commander';
import { printNote, printResult } from '../terminal/output.js';
import { group, namedCoders, studyFolder, type Verb, withExamples } from './verb.js';

interface Options {
  readonly format: 'csv' | 'tsv' | 'json' | 'md';
  readonly out?: string;
}

export const exportVerb: Verb = (program) => {
  const verbs = group(program, 'export', 'codings for other software');
  const codings = verbs
    .command('codings')
    .summary('one row a coding')
    .description(
      'Writes one row a coding, of all coders or of --coder: where it stands, who says it, the words, the code with its themes, who gave it and how. What moderators say is there too, and so are codings that lost their words: the columns role and anchor tell them.',
    )
    .addOption(
      new Option('--format <id>', 'what to write')
        .choices(['csv', 'tsv', 'json', 'md'])
        .default('csv'),
    )
    .option('--out <file>', 'write to this file instead of the screen')
    .action(exportCodings);
  withExamples(codings, [
    ['export codings --out codings.csv', 'for R, read.csv("codings.csv"), or Python'],
    ['export codings --coder anna --format tsv', "Anna's, for a pipe"],
  ]);
};

async function exportCodings({ format, out }: Options, command: Command): Promise<void> {
  const { openStudy } = await import('../study/open.js');
  const { selectCodings } = await import('../coding/select-codings.js');
  const study = await openStudy(studyFolder(command));
  const coders = namedCoders(command);
  const codings = selectCodings(study, coders.length > 0 ? { coders } : {});
  const [{ tables }, { tableExports }, { whoseAre }] = await Promise.all([
    import('../matrices/index.js'),
    import('../exports/index.js'),
    import('../coding/select-codings.js'),
  ]);
  const [table, exported] = await Promise.all([tables.codings(), tableExports[format]()]);
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
