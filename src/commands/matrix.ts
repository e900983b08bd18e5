/** `alongside matrix`: a table from the codings. */
import { Argument, type Command, Option } from 'commander';
import { tableExports } from '../exports/index.js';
import { tables } from '../matrices/index.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import { printNote, screenWidth } from '../terminal/output.js';
import { printOrWrite, studyFolder, type Verb, wantedCoder, withExamples } from './verb.js';

interface Options {
  readonly format: string;
  readonly out?: string;
  readonly evidence?: boolean;
  readonly merge?: 'repeat' | 'blank';
  readonly includeModerators?: boolean;
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
    .option('--evidence', 'with meta-themes: add segments, speakers, sessions and a quote')
    .option('--merge <how>', 'print a group on each row (repeat) or once (blank)')
    .option('--include-moderators', 'count what moderators say too')
    .action(run);
  withExamples(command, [
    ['matrix meta-themes --evidence', 'the themes, with what supports each'],
    ['matrix theme-by-session --format csv --out themes.csv', 'counts for R or a spreadsheet'],
    ['matrix quotes --coder anna --format md', 'every quote by code'],
  ]);
};

async function run(kind: string, options: Options, command: Command): Promise<void> {
  const [{ openStudy }, { codingsThatCount }] = await Promise.all([
    import('../study/open.js'),
    import('../coding/counting.js'),
  ]);
  const table = await (await chosen(tables, kind, 'table'))();
  const format = await (await chosen(tableExports, options.format, 'format'))();
  const coder = wantedCoder(command);
  const folder = studyFolder(command);
  const opened = await openStudy(folder, ({ consensus }) => coder ?? consensus);
  const study = options.includeModerators ? withModerators(opened) : opened;
  const counted = codingsThatCount(study, coder);
  const built = table.build({
    study,
    ...counted,
    options: { ...(options.evidence && { evidence: true }) },
  });
  const width = options.out === undefined ? { width: screenWidth() } : {};
  const text = format.write(built, {
    ...width,
    language: study.settings.language,
    ...(options.merge && { merge: options.merge }),
  });
  const hasFooter = options.format !== 'csv' && options.format !== 'tsv';
  if (built.leftOut !== undefined && !hasFooter) printNote(built.leftOut);
  await printOrWrite(folder, study.settings, { text }, options.out);
}

function withModerators(study: Study): Study {
  return { ...study, settings: { ...study.settings, countModerators: true } };
}

/** Help and completion name what there is; another word is answered with the nearest. */
function listing<T extends Argument | Option>(taken: T, entries: object): T {
  taken.argChoices = Object.keys(entries);
  return taken;
}

/** @throws Problem naming those there are */
async function chosen<T>(
  entries: Readonly<Record<string, T>>,
  wanted: string,
  noun: string,
): Promise<T> {
  const entry = Object.hasOwn(entries, wanted) ? entries[wanted] : undefined;
  if (entry !== undefined) return entry;
  const { didYouMean } = await import('../text/nearest.js');
  const ids = Object.keys(entries);
  throw new Problem({
    what: `There is no ${noun} "${wanted}".${didYouMean(wanted, ids)}`,
    next: `Choose one of: ${ids.join(', ')}.`,
  });
}
