/** `alongside review`: a person decides about suggestions. */
import type { Command } from 'commander';
import type { OpenOptions } from '../keywords/open-suggestions.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import { printResult } from '../terminal/output.js';
import { actingCoder, studyFolder, type Verb, withExamples } from './verb.js';
import {
  type BenchOptions,
  refuseWithoutScreen,
  withBenchOptions,
  workAtBench,
} from './wanted-keys.js';
import type { Reviewer } from './wanted-sheet.js';
import { askedFor, chosenTalk, type TalkOptions, withTalkOptions } from './wanted-talk.js';

interface Options extends BenchOptions, TalkOptions {
  readonly accept?: readonly string[];
  readonly decline?: readonly string[];
  readonly export?: string;
  readonly import?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export const review: Verb = (program) => {
  const command = withTalkOptions(program.command('review [transcript...]'))
    .summary('accept or decline suggestions')
    .description(
      'On a terminal, goes from suggestion to suggestion through all transcripts, on the screen of `code`: accept, decline, give another code, trim the words, write a memo, undo. Each answer is on the disk before the next key is read; ? lists the keys. With ids, answers those.\n\n--export writes what waits into a spreadsheet with the columns decision and memo: accept, decline, skip, or the id of another code. --import records them all, or none where a row is in conflict with what has happened since, and says which.',
    )
    .option('--accept <id...>', 'accept these suggestions')
    .option('--decline <id...>', 'decline these; they do not come back')
    .option('--export <file>', 'write what waits into a spreadsheet, .xlsx or .csv')
    .option('--import <file>', 'record the decisions of such a file')
    .option('--dry-run', 'with --import: look for conflicts and record nothing')
    .option('--json', 'with --import: as JSON');
  withBenchOptions(command).action(run);
  withExamples(command, [
    ['review', 'from one suggestion to the next'],
    ['review session-1', 'those of one transcript'],
    ['review --plain', 'without a screen, one prompt a step'],
    ['review --accept 8f2c41aa --decline a91e03b2', 'by id'],
    ['review --export review.xlsx', 'to decide in a spreadsheet'],
    ['review --export weak.csv --code availing --threshold 1', 'weak signs of one code too'],
    ['review --import review.xlsx --dry-run', 'whether the decisions can be recorded'],
  ]);
};

async function run(
  transcripts: readonly string[],
  options: Options,
  command: Command,
): Promise<void> {
  const { accept, decline } = options;
  refuseMixed(options);
  const { openStudy } = await import('../study/open.js');
  const folder = studyFolder(command);
  const study = await openStudy(folder);
  const coder = actingCoder(command, study.settings);
  if (options.export !== undefined || options.import !== undefined) {
    const { exportSheet, importSheet } = await import('./wanted-sheet.js');
    const reviewer = { folder, study, coder };
    if (options.export !== undefined) {
      const asked = await askedFor(study, transcripts, options);
      return exportSheet(reviewer, asked, options.export);
    }
    return importSheet(reviewer, options.import ?? '', options);
  }
  if (accept || decline) return answer(folder, study, coder, accept ?? [], decline ?? []);
  await atTheBench({ folder, study, coder }, await askedFor(study, transcripts, options), options);
}

/** One way to decide at a time. */
function refuseMixed({ accept, decline, dryRun, json, ...sheet }: Options): void {
  const ids = accept ?? decline;
  const ways = [ids, sheet.export, sheet.import, sheet.plain ?? sheet.script];
  if (ways.filter((way) => way !== undefined).length > 1) {
    throw new Problem({
      what: 'Ids, --export, --import and keys (--plain, --script) do not go together.',
      next: 'Do one after the other; nothing was recorded.',
    });
  }
  const choosing = chosenTalk(sheet);
  if (choosing && (ids ?? sheet.import) !== undefined) {
    throw new Problem({
      what: `${choosing} chooses what is shown; ids and a sheet name what is decided.`,
      next: `Leave ${choosing} away.`,
    });
  }
  if ((dryRun || json) && sheet.import === undefined) {
    throw new Problem({
      what: `${dryRun ? '--dry-run' : '--json'} goes with --import.`,
      next: 'For example: alongside review --import review.xlsx --dry-run',
    });
  }
}

async function answer(
  folder: string,
  study: Study,
  coder: string,
  accept: readonly string[],
  decline: readonly string[],
): Promise<void> {
  const { suggestionsByIds } = await import('../keywords/suggestion-by-id.js');
  const { recordAnswers } = await import('../study/record-review.js');
  const found = suggestionsByIds(study, coder, [...accept, ...decline]);
  const isIn = (ids: readonly string[]) => (one: Suggestion) =>
    ids.some((id) => one.id.startsWith(id));
  const both = found.find((one) => isIn(accept)(one) && isIn(decline)(one));
  if (both) {
    throw new Problem({
      what: `"${both.id}" is both accepted and declined.`,
      next: 'Name it once. Nothing was recorded.',
    });
  }
  await recordAnswers(folder, study, coder, {
    accepted: found.filter(isIn(accept)),
    declined: found.filter(isIn(decline)),
  });
  printResult(
    found
      .map((one) => `${isIn(accept)(one) ? 'accepted' : 'declined'}  ${one.id}  ${one.code}`)
      .join('\n'),
  );
}

/** Opens the suggestions at the bench, the first of them in hand. */
async function atTheBench(reviewer: Reviewer, asked: OpenOptions, options: Options): Promise<void> {
  refuseWithoutScreen(
    options,
    'Without one: alongside review --plain   or name what you decide: alongside review --accept ID… --decline ID…   (ids: alongside suggest)',
  );
  const { openedReview } = await import('./wanted-bench.js');
  const opened = await openedReview(reviewer, asked, options);
  if (opened) return workAtBench(opened, options);
  printResult(
    'No suggestion waits. Next: alongside suggest --threshold 1   or   alongside matrix meta-themes',
  );
}
