/** `alongside apply`: gives a code to a stretch of talk. */
import type { Command } from 'commander';
import type { CodingRequest } from '../coding/apply.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import { printResult } from '../terminal/output.js';
import { actingCoder, studyFolder, type Verb, withExamples } from './verb.js';

interface Options {
  readonly quote?: string;
  readonly note?: string;
  readonly from?: string;
  readonly dryRun?: boolean;
}

export const apply: Verb = (program) => {
  const command = program
    .command('apply [code] [citation]')
    .summary('give a code to a stretch of talk')
    .description(
      'Gives a code to a turn (s1:12), a sentence of it (s1:12.3), several turns (s1:12-14), or to the words of --quote inside them. Several codes may stand on one stretch, and stretches may overlap.',
    )
    .option('--quote <text>', 'only these words of the cited place')
    .option('--note <text>', 'a remark on the coding')
    .option('--from <file.csv>', 'many codings at once: columns citation, code, quote, note')
    .option('--dry-run', 'with --from: check the file and write nothing')
    .action(run);
  withExamples(command, [
    ['apply availing session-1:12', 'a whole turn'],
    ['apply availing session-1:12 --quote "I would be there on Thursday"', 'some words of it'],
    ['apply --from coding-anna.csv --coder anna', 'a table of codings, all or none'],
  ]);
};

async function run(
  code: string | undefined,
  citation: string | undefined,
  options: Options,
  command: Command,
): Promise<void> {
  const [{ openStudy }, { recordCodings }, { actText }, { plural }] = await Promise.all([
    import('../study/open.js'),
    import('../study/record.js'),
    import('../terminal/act-text.js'),
    import('../text/plural.js'),
  ]);
  const folder = studyFolder(command);
  const study = await openStudy(folder);
  const coder = actingCoder(command, study.settings);
  const requests = await requested(study, code, citation, options);
  const acts = await recordCodings(folder, study, coder, requests, {
    dryRun: options.dryRun === true,
  });
  const codings = acts.filter(({ act }) => act === 'code');
  const there = requests.length - codings.length;
  const already = there === 0 ? '' : ` ${plural(there, 'coding')} stood there already.`;
  if (options.dryRun) printResult(`${plural(codings.length, 'coding')} would be added.${already}`);
  else if (options.from !== undefined) {
    printResult(`${coder}: ${plural(codings.length, 'coding')} added.${already}`);
  } else printResult(codings[0] ? `${coder} ${actText(codings[0])}.` : already.trim());
}

async function requested(
  study: Study,
  code: string | undefined,
  citation: string | undefined,
  { from, quote, note }: Options,
): Promise<CodingRequest[]> {
  const { requestFor, requestsFrom } = await import('../study/request-codings.js');
  if (from !== undefined) return requestsFrom(study, from);
  if (code === undefined || citation === undefined) {
    throw new Problem({
      what: 'A code and a citation are needed.',
      next: 'For example: alongside apply availing session-1:12   or   alongside apply --from FILE.csv',
    });
  }
  return [requestFor(study, { code, citation, quote: quote ?? '', note: note ?? '' })];
}
