/** `alongside keywords propose`: terms that mark a code, to be taken as keywords. */
import { type Command, InvalidArgumentError } from 'commander';
import { printJson, printResult } from '../terminal/output.js';
import {
  actingCoder,
  group,
  studyFolder,
  type Verb,
  wantedCoder,
  wholeNumber,
  withExamples,
} from './verb.js';

interface Options {
  readonly add?: readonly string[];
  readonly weight?: number;
  readonly limit: number;
  readonly json?: boolean;
}

export const keywordsPropose: Verb = (program) => {
  const command = group(program, 'keywords')
    .command('propose <code>')
    .summary('terms that mark a code, to take as keywords')
    .description(
      'Compares the passages that carry the code with the rest of what was read, and lists the words and phrases that stand there more often (by log-likelihood, from 6.63 on, what chance does for one term in a hundred), with an example of each. Passages of all coders count, or those of --coder. --add writes terms into the codebook file; comments stay.',
    )
    .option('--limit <n>', 'print only the first n', wholeNumber, 15)
    .option('--add <term...>', 'make these terms keywords of the code, listed above or not')
    .option('--weight <n>', 'what each added term counts, times its points', weight)
    .option('--json', 'as JSON')
    .action(run);
  withExamples(command, [
    ['keywords propose availing', 'what marks the passages of a code'],
    ['keywords propose availing --add "waiting room" bell', 'take two of them'],
    ['keywords propose availing --add doorbell --weight 2', 'a word that is enough by itself'],
  ]);
};

async function run(typed: string, options: Options, command: Command): Promise<void> {
  if (options.add) return add(typed, options.add, options.weight, command);
  const [{ openStudy }, { findCode }, { proposeTerms }, { proposalRecord, proposalText }] =
    await Promise.all([
      import('../study/open.js'),
      import('../codebook/lookup.js'),
      import('../keywords/propose.js'),
      import('../terminal/proposal-text.js'),
    ]);
  const study = await openStudy(studyFolder(command));
  const { id } = findCode(study.codebook, typed);
  const coder = wantedCoder(command) && actingCoder(command, study.settings);
  const coders = study.work.filter((work) => coder === undefined || work.coder === coder);
  const proposal = proposeTerms(study, coders, id);
  if (options.json) return printJson(proposalRecord(study, proposal));
  printResult(await proposalText(study, id, proposal, options.limit));
}

async function add(
  typed: string,
  terms: readonly string[],
  weight: number | undefined,
  command: Command,
): Promise<void> {
  const [
    { openSettings },
    { changeCodebook },
    { addKeywords },
    { findCode },
    { refuseUnfit },
    typing,
  ] = await Promise.all([
    import('../study/open-yaml.js'),
    import('../study/change-yaml.js'),
    import('../codebook/add-keywords.js'),
    import('../codebook/lookup.js'),
    import('../keywords/new-keywords.js'),
    import('../study/plain-line.js'),
  ]);
  const folder = studyFolder(command);
  const { settings } = await openSettings(folder);
  const added = terms.map((term) => typing.plainLine(term, 'The keyword'));
  let code = typed;
  await changeCodebook(folder, settings.codebook, (codebook) => {
    code = findCode(codebook, typed).id;
    refuseUnfit(codebook, code, added);
    return addKeywords(codebook, code, added, weight);
  });
  printResult(
    `${code}: ${added.join(' · ')} added. Next: alongside suggest --code ${code}   or   alongside keywords test`,
  );
}

function weight(value: string): number {
  const number = Number(value);
  if (Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError('A number greater than 0 is expected.');
}
