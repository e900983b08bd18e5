/** `alongside review`: a person decides about suggestions. */
import type { Command } from 'commander';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import { printResult, refuseWithoutTerminal } from '../terminal/output.js';
import { actingCoder, studyFolder, type Verb, withExamples } from './verb.js';

interface Options {
  readonly accept?: readonly string[];
  readonly decline?: readonly string[];
}

export const review: Verb = (program) => {
  const command = program
    .command('review [transcript...]')
    .summary('accept or decline suggestions')
    .description(
      'On a terminal, shows one suggestion after another and waits for your answer; each answer is on the disk before the next question. With ids, answers those.',
    )
    .option('--accept <id...>', 'accept these suggestions')
    .option('--decline <id...>', 'decline these; they do not come back')
    .action(run);
  withExamples(command, [
    ['review', 'one by one'],
    ['review session-1', 'those of one transcript'],
    ['review --accept 8f2c41aa --decline a91e03b2', 'by id'],
  ]);
};

async function run(
  transcripts: readonly string[],
  { accept, decline }: Options,
  command: Command,
): Promise<void> {
  const { openStudy } = await import('../study/open.js');
  const folder = studyFolder(command);
  const study = await openStudy(folder);
  const coder = actingCoder(command, study.settings);
  if (accept || decline) return answer(folder, study, coder, accept ?? [], decline ?? []);
  refuseWithoutTerminal(
    'Name what you decide: alongside review --accept ID… --decline ID…   (ids: alongside suggest)',
  );
  await oneByOne(folder, study, coder, transcripts);
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
  transcripts: readonly string[],
): Promise<void> {
  const { openSuggestions } = await import('../keywords/open-suggestions.js');
  const { recordAnswers } = await import('../study/record-review.js');
  const { askSuggestion } = await import('../terminal/ask-suggestion.js');
  const { plural } = await import('../text/plural.js');
  const waiting = openSuggestions(study, coder, { ...(transcripts.length > 0 && { transcripts }) });
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
