/** `alongside codebook import`: codes from a table. */
import type { Command } from 'commander';
import { printJson, printResult } from '../terminal/output.js';
import { shellWord } from '../text/shell-word.js';
import { type ChangeOptions, withChangeOptions } from './code-change.js';
import { group, studyFolder, type Verb, withExamples } from './verb.js';

interface Options extends ChangeOptions {
  readonly theme: string;
  readonly out?: string;
}

export const codebookImport: Verb = (program) => {
  const command = withChangeOptions(
    group(program, 'codebook')
      .command('import <table>')
      .summary('codes from a table')
      .description(
        'Adds the codes of a table (CSV, or the first sheet of an .xlsx workbook) to the codebook of the study, with the themes they need: a table that alongside codebook export wrote, one of MAXQDA (Code, Memo), NVivo (Name, Description), Taguette (tag, description) or ATLAS.ti (Code, Comment), or any with a column name, code or tag. A path in a name (A > B, A\\B, A::B) gives its themes. What the codebook has already stays as it is. Says what was left out and what could not be carried.',
      )
      .option('--theme <name>', 'the theme for codes that name none', 'Codes')
      .option('--out <file>', 'write a new codebook to this file instead; no study is needed'),
  ).action(run);
  withExamples(command, [
    ['codebook import codes.csv', 'into the codebook of the study'],
    ['codebook import codes.xlsx --dry-run', 'what a workbook would bring, and what it could not'],
    ['codebook import maxqda.csv --out codebook.yaml', 'into a new one, for init --codebook'],
  ]);
};

async function run(
  table: string,
  { theme, out, dryRun = false, json = false }: Options,
  command: Command,
): Promise<void> {
  const { importIntoFile, importIntoStudy } = await import('../study/import-codebook.js');
  const { importedCodesText } = await import('../terminal/import-codebook-text.js');
  const request = { table, theme, dryRun };
  const file = out ?? (await codebookOf(command));
  const imported =
    out === undefined
      ? await importIntoStudy(studyFolder(command), file, request)
      : await importIntoFile(out, request);
  const next =
    out === undefined
      ? 'alongside codebook list'
      : `alongside init my-study --codebook ${shellWord(out)}`;
  const { edits: _, columns, ...rest } = imported;
  if (json) {
    const { of, counts, unknown } = columns;
    const read = Object.fromEntries(of);
    const written = !dryRun && imported.edits.length > 0;
    printJson({ file, written, ...rest, columns: { read, counts, unknown } });
  } else printResult(importedCodesText(imported, { table, file, dryRun, next }));
}

async function codebookOf(command: Command): Promise<string> {
  const { openSettings } = await import('../study/open-yaml.js');
  return (await openSettings(studyFolder(command))).settings.codebook;
}
