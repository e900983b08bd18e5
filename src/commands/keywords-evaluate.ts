/** `alongside keywords evaluate`: suggestions held against what a coder coded. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { EvaluationRecord } from '../keywords/evaluation-record.js';
import type { Unit } from '../model/settings.js';
import { printJson, printResult } from '../terminal/output.js';
import { group, studyFolder, type Verb, withExamples } from './verb.js';

interface Options {
  readonly against: string;
  readonly by?: 'code';
  readonly code?: readonly string[];
  readonly unit?: Unit;
  readonly threshold?: number;
  readonly learned?: boolean;
  readonly seed: string;
  readonly limit: number;
  readonly format: 'text' | 'md';
  readonly json?: boolean;
}

export const keywordsEvaluate: Verb = (program) => {
  const command = group(program, 'keywords')
    .command('evaluate [transcript...]')
    .summary('how good suggestions are, against what a coder coded')
    .description(
      'Holds what keywords and the examples of the codebook suggest, segment by segment, against the codings of one coder: precision, recall, F1, whether the likeliest codes are right, and whether talk without a code stays clean, each with a bootstrap interval; then what was missed and what was suggested in vain. Turns the coder has not read are left out. --learned adds what suggestions learn from people, each transcript judged with what was learned from the others.',
    )
    .requiredOption('--against <coder>', 'whose codings are taken to be right')
    .addOption(new Option('--by <what>', 'figures for each code as well').choices(['code']))
    .option('--code <code...>', 'only these codes')
    .addOption(
      new Option('--unit <unit>', 'what is judged').choices(['turn', 'sentence', 'paragraph']),
    )
    .option('--threshold <points>', 'points from which on a code is suggested (2)', atLeast(0.01))
    .option('--learned', 'also with what suggestions learn, by cross-validation')
    .option('--seed <seed>', 'the same seed gives the same intervals', '1')
    .option('--limit <n>', 'print only the first n misses and false alarms', atLeast(0), 3)
    .addOption(
      new Option('--format <id>', 'how it is printed').choices(['text', 'md']).default('text'),
    )
    .option('--json', 'as JSON')
    .action(run);
  withExamples(command, [
    ['keywords evaluate --against anna --by code', 'figures for each code'],
    ['keywords evaluate session-3 --against anna', 'on talk that the keywords were not made from'],
    ['keywords evaluate --against anna --threshold 1', 'with weak signs too: more is found'],
    ['keywords evaluate --against anna --learned', 'whether learning from people helps'],
  ]);
};

async function run(ids: readonly string[], options: Options, command: Command): Promise<void> {
  const [{ openStudy }, { evaluateKeywords }, { evaluationRecord }, random, coders, codes, cited] =
    await Promise.all([
      import('../study/open.js'),
      import('../keywords/evaluate.js'),
      import('../keywords/evaluation-record.js'),
      import('../agreement/random.js'),
      import('../coding/coder.js'),
      import('../codebook/lookup.js'),
      import('../text/resolve-citation.js'),
    ]);
  const whole = await openStudy(studyFolder(command));
  const asking = ids.map((id) => cited.citedTranscript(whole.transcripts, id));
  const study = { ...whole, transcripts: ids.length > 0 ? asking : whole.transcripts };
  const against = coders.chooseCoder(study.settings, options.against);
  const nothing = { coder: against, file: '', codings: [], declined: [], seen: [] };
  const work = study.work.find(({ coder }) => coder === against) ?? nothing;
  const asked = {
    unit: options.unit ?? study.settings.unit,
    ...(options.threshold !== undefined && { threshold: options.threshold }),
    ...(options.code && { codes: codes.codeIds(study.codebook, options.code) }),
    ...(options.learned && { learned: true }),
  };
  const { seed } = options;
  const evaluation = evaluateKeywords(study, work, asked);
  const record = evaluationRecord(study, against, asked, evaluation, { seed, ...random });
  if (record.segments === 0) throw await nothingRead(against);
  if (options.json) return printJson(record);
  await print(record, options);
}

async function print(record: EvaluationRecord, { format, by, limit }: Options): Promise<void> {
  const { evaluationTables } = await import('../keywords/evaluation-tables.js');
  const [figures, codes, ...wrong] = evaluationTables(record);
  if (!figures || !codes) return;
  if (format === 'md') {
    const { md } = await import('../exports/md.js');
    const tables = [figures, ...(by ? [codes] : []), ...wrong];
    return printResult(tables.map((table) => md.write(table, {})).join('\n'));
  }
  const { evaluationText } = await import('../terminal/evaluation-text.js');
  printResult(await evaluationText(record, figures, by && codes, limit));
}

async function nothingRead(coder: string) {
  const { Problem } = await import('../model/problem.js');
  return new Problem({
    what: `${coder} has read nothing yet, so there is nothing to hold suggestions against.`,
    next: `Code some talk first: alongside apply CODE CITATION --coder ${coder}   or   alongside seen TRANSCRIPT --coder ${coder}`,
  });
}

function atLeast(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (Number.isFinite(number) && number >= least) return number;
    throw new InvalidArgumentError(`A number of at least ${least} is expected.`);
  };
}
