/** `alongside import`: transcripts in. */
import { type Command, InvalidArgumentError } from 'commander';
import { chooseCoder } from '../coding/coder.js';
import type { ReadOptions } from '../formats/contract.js';
import type { Settings } from '../model/settings.js';
import type { Study } from '../model/study.js';
import type { Imported, ImportOptions } from '../study/import.js';
import { printJson, printNote, printResult } from '../terminal/output.js';
import { whileShown } from '../terminal/progress.js';
import { visible } from '../text/visible.js';
import { several, studyFolder, type Verb, wantedCoder, withExamples } from './verb.js';

type Roles = NonNullable<ReadOptions['roles']>;

interface Options extends Omit<ImportOptions, 'rename'> {
  readonly text?: boolean;
  readonly map?: Readonly<Record<string, string>>;
  readonly role?: Roles;
  readonly column?: Readonly<Record<string, string>>;
  readonly tier?: readonly string[];
  readonly json?: boolean;
}

export const importVerb: Verb = (program) => {
  const command = program
    .command('import <file...>')
    .summary('take transcripts in')
    .description(
      'Takes transcripts into the study: files, folders or patterns. What was said stays as it is; labels and times become fields. Importing the same file twice changes nothing.',
    )
    .option('--format <id>', 'read as this format instead of the one detected')
    .option('--encoding <name>', 'read in this encoding instead of the one detected')
    .option('--language <tag>', "the language spoken, instead of the study's")
    .option('--session <id>', 'the session the transcripts belong to')
    .option('--id <id>', 'the id of the transcript, instead of one made from the file name')
    .option(
      '--map <old=new>',
      'the label "old" is the speaker "new"; "old=" makes it speech',
      pairs,
    )
    .option('--role <pattern=role>', 'roles by label: "M*=moderator"', roles)
    .option('--questions <pattern>', 'unlabelled lines that match are questions of the moderator')
    .option('--tier <name>', 'only this tier, of ELAN and Praat files; may be repeated', several)
    .option('--carry-on', 'a caption that names nobody is said by whoever spoke before')
    .option('--column <what=heading>', 'columns of a table: "speaker=Who" "text=Words"', pairs)
    .option('--cases <heading>', 'a survey: a row is a case, and this column names it')
    .option('--answers <heading>', 'a column of answers, with --cases; "Q*" for several', several)
    .option('--comments', 'comments beside the text of a document become memos')
    .option('--replace', 'a transcript that is there takes on the corrected words of the file')
    .option('--text', 'print the text that labels are looked for in, and write nothing')
    .option('--dry-run', 'say what would be imported, and write nothing', false)
    .option('--json', 'as JSON')
    .action(run);
  withExamples(command, [
    ['import session-1.txt session-2.vtt --role "M*=moderator"', 'two files, and who moderates'],
    ['import interviews/ --dry-run', 'what a folder would give'],
    ['import session-1.txt --replace --dry-run', 'a corrected source: what becomes of the codings'],
    ['import talk.pdf --text', 'what a PDF gives, out of its layout'],
    ['import survey.xlsx --cases Case --answers "Q*"', 'a transcript for each row'],
    ['import talk.csv --column speaker=Who --column text=Words', 'a table with its own headings'],
  ]);
};

async function run(paths: readonly string[], options: Options, command: Command): Promise<void> {
  const folder = studyFolder(command);
  const [{ openSettings }, { openStudy }, { importFiles }, { expandPaths }, { knownExtensions }] =
    await Promise.all([
      import('../study/open-yaml.js'),
      import('../study/open.js'),
      import('../study/import.js'),
      import('../study/expand-paths.js'),
      import('../formats/detect.js'),
    ]);
  const { settings } = await openSettings(folder);
  const coder = wantedCoder(command);
  if (coder !== undefined) chooseCoder(settings, coder);
  // Who coded what is said of corrected transcripts alone.
  const before = options.replace ? await openStudy(folder) : { work: [], transcripts: [] };
  const { files, skipped } = await expandPaths(paths, new Set(await knownExtensions()));
  if (options.text) return printTexts(folder, settings, files, said(options));
  const imported = await whileShown('Reading files', files.length, (told) =>
    importFiles(folder, settings, files, said(options), told),
  );
  if (skipped.length > 0) printNote(`Left out, no format reads them: ${skipped.join(', ')}`);
  await report(imported, before, options);
  await takeCodings(folder, imported, options.dryRun, coder);
}

/** What the options say, as the rooms call it. */
function said({ map, role, column, tier, json: _, text: __, ...rest }: Options): ImportOptions {
  return {
    ...rest,
    ...(map && { rename: map }),
    ...(role && { roles: role }),
    ...(column && { columns: column }),
    ...(tier && { tiers: tier }),
  };
}

async function report(
  imported: readonly Imported[],
  before: Pick<Study, 'work' | 'transcripts'>,
  { json, dryRun }: Options,
): Promise<void> {
  const { reanchored } = await import('../coding/reanchored.js');
  const told = imported.map((one) => ({
    ...one,
    coders: one.correction ? reanchored(before, one.correction.transcript) : [],
  }));
  if (json) {
    const { importRecord } = await import('../terminal/import-record.js');
    return printJson(told.map(importRecord));
  }
  const { importReport } = await import('../terminal/import-text.js');
  printResult(await importReport(told, dryRun));
}

/** Codings that came along are told of, and with --coder taken in. */
async function takeCodings(
  folder: string,
  imported: readonly Imported[],
  dryRun: boolean,
  coder: string | undefined,
): Promise<void> {
  if (imported.every(({ codings }) => codings.length === 0)) return;
  const [{ takeImportedCodings }, { codingsTakenText }] = await Promise.all([
    import('../study/imported-codings.js'),
    import('../terminal/codings-taken-text.js'),
  ]);
  printNote(codingsTakenText(await takeImportedCodings(folder, imported, coder, dryRun)));
}

/** The texts one after the other, as they are: into a file, a corrected one can be imported. */
async function printTexts(
  folder: string,
  settings: Settings,
  files: readonly string[],
  said: ImportOptions,
): Promise<void> {
  const { readSource } = await import('../study/read-source.js');
  for (const file of files) {
    printResult(visible((await readSource(folder, settings, file, said)).text));
  }
}

/** `old=new`; the last equals sign parts them, since labels may hold one. */
function pairs(value: string, before: Readonly<Record<string, string>> = {}) {
  const [left, right] = parted(value);
  return { ...before, [left]: right };
}

function roles(value: string, before: Roles = []): Roles {
  const [pattern, role] = parted(value);
  return [...before, { pattern, role }];
}

function parted(value: string): [string, string] {
  const at = value.lastIndexOf('=');
  if (at <= 0) throw new InvalidArgumentError('Two words with = between them are expected.');
  return [value.slice(0, at), value.slice(at + 1)];
}
