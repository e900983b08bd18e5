/** `alongside review`: a person decides about suggestions. */
import type { Command } from 'commander';
import type { OpenOptions } from '../keywords/open-suggestions.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import { printResult, refuseWithoutTerminal } from '../terminal/output.js';
import { actingCoder, studyFolder, type Verb, withExamples } from './verb.js';
import { askedFor, type TalkOptions, withTalkOptions } from './wanted-talk.js';

interface Options extends TalkOptions {
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
      'On a terminal, shows one suggestion after another and waits for your answer; each answer is on the disk before the next question. With ids, answers those.\n\n--export writes what waits into a spreadsheet with the columns decision and memo: accept, decline, skip, or the id of another code. --import records them all, or none where a row is in conflict with what has happened since, and says which.',
    )
    .option('--accept <id...>', 'accept these suggestions')
    .option('--decline <id...>', 'decline these; they do not come back')
    .option('--export <file>', 'write what waits into a spreadsheet, .xlsx or .csv')
    .option('--import <file>', 'record the decisions of such a file')
    .option('--dry-run', 'with --import: look for conflicts and record nothing')
    .option('--json', 'with --import: as JSON')
    .action(run);
  withExamples(command, [
    ['review', 'one by one'],
    ['review session-1', 'those of one transcript'],
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
  refuseWithoutTerminal(
    'Name what you decide: alongside review --accept ID… --decline ID…   (ids: alongside suggest)',
  );
  await oneByOne(folder, study, coder, await askedFor(study, transcripts, options));
}

/** One way to decide at a time. */
function refuseMixed({ accept, decline, dryRun, json, ...sheet }: Options): void {
  const ways = [accept ?? decline, sheet.export, sheet.import].filter((way) => way !== undefined);
  if (ways.length > 1) {
    throw new Problem({
      what: 'Ids, --export and --import do not go together.',
      next: 'Do one after the other; nothing was recorded.',
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

async function oneByOne(
  folder: string,
  study: Study,
  coder: string,
  asked: OpenOptions,
): Promise<void> {
  const { openSuggestions } = await import('../keywords/open-suggestions.js');
  const { recordAnswers } = await import('../study/record-review.js');
  const { askSuggestion } = await import('../terminal/ask-suggestion.js');
  const { plural } = await import('../text/plural.js');
  const waiting = openSuggestions(study, coder, asked);
  let accepted = 0;
  let declined = 0;
  for (const [index, one] of waiting.entries()) {
    const said = await askSuggestion(study, one, index + 1, waiting.length);
    if (said === 'stop') break;
    if (said === 'accept') await recordAnswers(folder, study, coder, { accepted: [one] });
    if (said === 'decline') await recordAnswers(folder, study, coder, { declined: [one] });
    accepted += Number(said === 'accept');
    declined += Number(said === 'decline');
  }
  const left = waiting.length - accepted - declined;
  printResult(`${accepted} accepted, ${declined} declined, ${plural(left, 'suggestion')} left.`);
}
