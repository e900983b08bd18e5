/** `alongside recode`: what a changed codebook leaves to review. */
import type { Command } from 'commander';
import type { ToRecode } from '../codebook/to-recode.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import { printResult, refuseWithoutTerminal } from '../terminal/output.js';
import { actingCoder, studyFolder, type Verb, withExamples } from './verb.js';

interface Options {
  readonly code?: string;
  readonly keep?: boolean;
  readonly to?: readonly string[];
  readonly remove?: boolean;
  readonly dryRun?: boolean;
}

export const recode: Verb = (program) => {
  const command = program
    .command('recode [id...]')
    .summary('review codings after the codebook has changed')
    .description(
      'A split, a retirement or a changed definition leaves codings that only their coder can judge. On a terminal, shows your own one after another and waits; with ids or --code, does to those what you say. alongside recode list shows them all.',
    )
    .option('--code <code>', 'all of this code')
    .option('--keep', 'they hold under the present definition')
    .option('--to <code...>', 'give their words these codes instead')
    .option('--remove', 'take the code away')
    .option('--dry-run', 'say what would be done and write nothing')
    .action(run);
  withExamples(command, [
    ['recode --coder anna', 'one by one'],
    ['recode --code availing --keep --coder anna', "Anna's codings hold under the new definition"],
    ['recode 01KEY8 --to being-reachable --coder anna', 'one of them, by the beginning of its id'],
  ]);
};

async function run(ids: readonly string[], options: Options, command: Command): Promise<void> {
  const [{ openStudy }, { keptCodebooks }, { askedToRecode, codingsToRecode }, { plural }] =
    await Promise.all([
      import('../study/open.js'),
      import('../study/history.js'),
      import('../codebook/to-recode.js'),
      import('../text/plural.js'),
    ]);
  const folder = studyFolder(command);
  const study = await openStudy(folder);
  const all = codingsToRecode(study, keptCodebooks(folder));
  const coder = actingCoder(command, study.settings);
  const { code, keep, to, remove } = options;
  const decisions = [keep, to, remove].filter(Boolean).length;
  const isNamed = ids.length > 0 || code !== undefined;
  if (decisions === 0 && ids.length === 0 && !options.dryRun) {
    return oneByOne({ folder, study, all, coder }, code);
  }
  if (decisions !== 1 || !isNamed) {
    throw new Problem({
      what: isNamed ? 'Say one thing that shall become of them.' : 'Say which codings.',
      next: 'For example: alongside recode ID --keep, or --to CODE, or --remove; --code CODE stands for all of a code',
    });
  }
  const which = { ids, ...(code !== undefined && { code }) };
  const asked = askedToRecode(all, study.codebook, coder, which);
  const said = await decide({ folder, study, coder }, asked, options);
  const count = plural(asked.length, 'coding');
  const left = all.filter(({ coding }) => coding.coder === coder).length - asked.length;
  printResult(
    options.dryRun
      ? `${coder}: ${count} would be ${said}. Nothing was written.`
      : `${coder}: ${count} ${said}; ${left} left to review.`,
  );
}

interface Work {
  readonly folder: string;
  readonly study: Study;
  readonly coder: string;
}

/** Records what was decided, and says it. */
async function decide(
  { folder, study, coder }: Work,
  asked: readonly ToRecode[],
  { keep, to = [], dryRun = false }: Options,
): Promise<string> {
  const { giveCodes, keepCodings } = await import('../study/record-recode.js');
  const { removeCodings } = await import('../study/remove-codings.js');
  const codings = asked.map(({ coding }) => coding);
  if (keep) await keepCodings(folder, study, coder, asked, dryRun);
  else if (to.length > 0) await giveCodes(folder, study, coder, { codings, codes: to, dryRun });
  else if (!dryRun)
    await removeCodings(folder, coder, codings, 'reviewed after the codebook changed');
  return keep ? 'kept' : to.length > 0 ? `recoded as ${to.join(' and ')}` : 'taken away';
}

async function oneByOne(
  { folder, study, coder, all }: Work & { readonly all: readonly ToRecode[] },
  code: string | undefined,
): Promise<void> {
  const { ofCode } = await import('../codebook/to-recode.js');
  const own = all.filter(({ coding }) => coding.coder === coder);
  const waiting = code === undefined ? own : ofCode(own, study.codebook, code);
  if (waiting.length === 0) return printResult(`${coder} has nothing to review.`);
  refuseWithoutTerminal(
    'Name what you decide: alongside recode ID --keep, or --to CODE, or --remove   (ids: alongside recode list)',
  );
  const { askRecode } = await import('../terminal/ask-recode.js');
  let done = 0;
  for (const [index, one] of waiting.entries()) {
    const said = await askRecode(study, one, index + 1, waiting.length);
    if (said === 'stop') break;
    if (said === 'skip') continue;
    await decide({ folder, study, coder }, [one], said);
    done += 1;
  }
  printResult(`${done} reviewed, ${waiting.length - done} left.`);
}
