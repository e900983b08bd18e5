/** `alongside suggest`: codes that keywords and examples propose, with reasons. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import { printJson, printNote, printResult } from '../terminal/output.js';
import { actingCoder, studyFolder, type Verb, withExamples } from './verb.js';
import { askedFor, points, type TalkOptions, withTalkOptions } from './wanted-talk.js';

interface Options extends TalkOptions {
  readonly rank?: boolean;
  readonly limit?: number;
  readonly acceptAbove?: number;
  readonly json?: boolean;
}

export const suggest: Verb = (program) => {
  const command = withTalkOptions(program.command('suggest [transcript...]'))
    .summary('codes that keywords and examples propose')
    .description(
      'Looks for the keywords of the codebook, and for talk that is like its examples, and proposes codes, each with its reasons. Nothing counts before a person accepts it, and what was declined does not come back. Reasons count more or less with what people said of them. Moderators are left out.',
    )
    .option('--limit <n>', 'print only the first n', points)
    .option(
      '--accept-above <points>',
      'accept, in your name, all with at least so many points',
      points,
    )
    .addOption(
      new Option(
        '--rank',
        'the three likeliest codes of every segment, whatever their points',
      ).conflicts(['threshold', 'acceptAbove']),
    )
    .option('--json', 'as JSON')
    .action(run);
  withExamples(command, examples);
};

const examples = [
  ['suggest', 'all that wait for your answer'],
  ['suggest session-1 --code availing --threshold 1', 'weak signs of one code too'],
  ['suggest session-1 --rank', 'three codes for every turn, for a second look'],
  ['suggest --section "Question 2" --unit pair', 'one question; an answer with what was asked'],
  ['suggest --unit sentence --json', 'by sentence, for another program'],
] as const;

async function run(ids: readonly string[], options: Options, command: Command): Promise<void> {
  const [{ openStudy }, { suggester, wantedIn }, { suggestionsIn }] = await Promise.all([
    import('../study/open.js'),
    import('../keywords/open-suggestions.js'),
    import('./wanted-suggestions.js'),
  ]);
  const folder = studyFolder(command);
  const study = await openStudy(folder, undefined, 'one by one');
  const coder = actingCoder(command, study.settings);
  const { limit, json } = options;
  const asked = await askedFor(study, ids, options);
  await noteForms(study.codebook.language);
  await noteSilence(study);
  const look = options.rank
    ? (await import('../keywords/rank-segments.js')).ranker(study, asked)
    : suggester(study, coder, asked);
  const waiting = await suggestionsIn(folder, study, wantedIn(study, asked), look);
  if (options.acceptAbove !== undefined) {
    return accept(folder, study, coder, waiting, options.acceptAbove);
  }
  const shown = waiting.slice(0, limit);
  const { suggestionRecord } = await import('../terminal/suggestion-record.js');
  if (json) return printJson(shown.map((one) => suggestionRecord(study, one)));
  const { rankedText, suggestionsText } = await import('../terminal/suggestion-text.js');
  printResult(
    await (options.rank ? rankedText(study, shown) : suggestionsText(study, shown, waiting)),
  );
}

/** Says that examples wait for more of their kind, so that nobody waits for what they propose. */
async function noteSilence(study: Study): Promise<void> {
  const { areSilent } = await import('../keywords/like-examples.js');
  if (!study.examples || !areSilent(study)) return;
  printNote(
    `${study.examples.file} proposes nothing yet: passages held back did not show that it would be right. More of them by several people help, with and without codes.`,
  );
}

/** Says once that words have no stems, so that nobody waits for other forms to be found. */
async function noteForms(language: string): Promise<void> {
  const { hasStems } = await import('../text/stems.js');
  if (hasStems(language)) return;
  printNote(
    `Words are compared as they are written: there are no stems for the codebook's language, "${language}". A star finds every ending: hop*`,
  );
}

async function accept(
  folder: string,
  study: Study,
  coder: string,
  waiting: readonly Suggestion[],
  least: number,
): Promise<void> {
  const { recordAnswers } = await import('../study/record-review.js');
  const { plural } = await import('../text/plural.js');
  const strong = waiting.filter(({ score }) => score >= least);
  await recordAnswers(folder, study, coder, { accepted: strong });
  printResult(
    `${coder}: ${plural(strong.length, 'suggestion')} of ${least} points or more accepted.`,
  );
}
