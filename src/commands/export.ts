/** `alongside export`: codings as a table for other software. */
import { type Command, Option } from 'commander';
import { printNote } from '../terminal/output.js';
import { group, namedCoders, printOrWrite, studyFolder, type Verb, withExamples } from './verb.js';

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
  const [{ openStudy }, { selectCodings, whoseAre }, { tables }, { tableExports }] =
    await Promise.all([
      import('../study/open.js'),
      import('../coding/select-codings.js'),
      import('../matrices/index.js'),
      import('../exports/index.js'),
    ]);
  const folder = studyFolder(command);
  const study = await openStudy(folder);
  const coders = namedCoders(command);
  const codings = selectCodings(study, coders.length > 0 ? { coders } : {});
  const [table, exported] = await Promise.all([tables.codings(), tableExports[format]()]);
  const matrix = table.build({ study, codings, whose: whoseAre(codings), options: {} });
  const text = exported.write(matrix, { language: study.settings.language });
  const { leftOutOf, passagesOf } = await import('../matrices/quotation.js');
  const note = leftOutOf(passagesOf(study, codings), study.settings).trim();
  if (note !== '') printNote(note);
  await printOrWrite(folder, study.settings, { text, rows: matrix.rows.length }, out);
}
