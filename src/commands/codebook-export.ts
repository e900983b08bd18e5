/** `alongside codebook export`: the codebook as a table. */
import { type Command, Option } from 'commander';
import type { Layout } from '../matrices/codebook-layouts.js';
import type { Matrix } from '../model/matrix.js';
import type { Study } from '../model/study.js';
import { printNote } from '../terminal/output.js';
import { group, noText, printOrWrite, studyFolder, type Verb, withExamples } from './verb.js';

const formats = ['csv', 'tsv', 'json', 'md', 'html', 'xlsx', 'docx'] as const;

interface Options {
  readonly format: (typeof formats)[number];
  readonly layout: 'own' | Layout;
  readonly out?: string;
}

export const codebookExport: Verb = (program) => {
  const command = group(program, 'codebook')
    .command('export')
    .summary('the codebook as a table')
    .description(
      'Writes one row a code in the order of the codebook: its themes, id, name, meaning, definition, what to include and exclude, examples, keywords, studies and status. With --layout, in the columns that MAXQDA, NVivo or Taguette expect, without retired codes.',
    )
    .addOption(new Option('--format <id>', 'what to write').choices(formats).default('csv'))
    .addOption(
      new Option('--layout <id>', 'which columns')
        .choices(['own', 'maxqda', 'nvivo', 'taguette'])
        .default('own'),
    )
    .option('--out <file>', 'write to this file instead of the screen')
    .action(run);
  withExamples(command, [
    ['codebook export --format md --out appendix.md', 'for the appendix of a paper'],
    ['codebook export --out codebook.csv', 'for a spreadsheet, and back with codebook import'],
    ['codebook export --format docx --out codebook.docx', 'for a supervisor to write into'],
    [
      'codebook export --layout maxqda --format xlsx --out codes.xlsx',
      'Code and Memo, as MAXQDA reads them',
    ],
  ]);
};

async function run({ format, layout, out }: Options, command: Command): Promise<void> {
  const [{ openStudy }, { tableExports }] = await Promise.all([
    import('../study/open.js'),
    import('../exports/index.js'),
  ]);
  const exported = await tableExports[format]();
  if ('isPacked' in exported && out === undefined) throw noText(exported, 'codebook');
  const folder = studyFolder(command);
  const study = await openStudy(folder);
  const matrix = await tableOf(study, layout);
  const { language } = study.settings;
  // A workbook is read back row by row, where a theme that stands once would be missing below.
  const text = exported.write(matrix, { language, ...(format === 'xlsx' && { merge: 'repeat' }) });
  if (layout === 'maxqda') {
    const { longNames } = await import('../matrices/codebook-layouts.js');
    const note = longNames(matrix);
    if (note !== undefined) printNote(note);
  }
  await printOrWrite(folder, study.settings, { text, rows: matrix.rows.length }, out);
}

async function tableOf(study: Study, layout: Options['layout']): Promise<Matrix> {
  if (layout !== 'own') {
    const { codebookIn } = await import('../matrices/codebook-layouts.js');
    return codebookIn(layout, study);
  }
  const { tables } = await import('../matrices/index.js');
  const table = await tables.codebook();
  return table.build({ study, codings: [], whose: 'by nobody', options: {} });
}
