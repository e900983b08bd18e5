/** `alongside agree`: where coders differ, and how far they agree. */
import { type Command, Option } from 'commander';
import type { RatingScale } from '../agreement/by-scale.js';
import type { IntervalOptions } from '../agreement/estimate.js';
import type { Bar, Gate } from '../agreement/gate.js';
import type { AgreementAsked } from '../agreement/study-agreement.js';
import type { AgreementUnit } from '../agreement/talk-units.js';
import type { Study } from '../model/study.js';
import { setExitCode } from '../terminal/exit.js';
import { printJson, printNote, printResult } from '../terminal/output.js';
import { listOf, several, studyFolder, type Verb, wholeNumber, withExamples } from './verb.js';

interface Options {
  readonly coders?: readonly string[];
  readonly rounds?: string;
  readonly unit: AgreementUnit;
  readonly codes?: readonly string[];
  readonly level?: number;
  readonly ci: IntervalOptions['method'];
  readonly seed?: string;
  readonly min: readonly string[];
  readonly perCode?: boolean;
  readonly all?: boolean;
  readonly methods?: boolean;
  readonly anyway?: boolean;
  readonly ratings?: string;
  readonly scale?: Exclude<RatingScale, 'sets'>;
  readonly categories?: readonly string[];
  readonly json?: boolean;
}

export const agree: Verb = (program) => {
  const command = program
    .command('agree')
    .summary('where coders differ, and how far they agree')
    .description(
      'Compares what coders gave to the same talk: first the list of places where they differ, then figures for each code and for all, each with the unit it counts. A figure that cannot be computed is n/a, with the reason.\n\nA turn that a coder has read (alongside seen) and not coded is one without a code; a turn not read is missing.\n\n--ratings takes any table of ratings instead of a study: CSV with a row for each unit and a column for each coder, or JSON with a list for each coder.',
    );
  whatIsCompared(command);
  whatIsPrinted(command);
  command.action(run);
  withExamples(command, [
    ['agree', 'all coders, turn by turn'],
    ['agree --coders anna,ben --unit sentence --codes availing', 'one code, by sentences'],
    ['agree --min alpha=0.667 --per-code', 'for CI: exit 1 unless every code reaches it'],
    ['agree --methods', 'a paragraph for your paper'],
    ['agree --ratings ratings.csv --scale ordinal', 'figures for any table of ratings'],
  ]);
};

function whatIsCompared(command: Command): void {
  const units = ['turn', 'sentence', 'segment', 'character'];
  const scales = ['nominal', 'ordinal', 'interval', 'ratio'];
  command
    .option('--coders <ids>', 'whom to compare, with commas; all who have coded without it', listOf)
    .addOption(
      new Option('--rounds <id>', "one coder's rounds: anna, anna-2, …").conflicts('coders'),
    )
    .addOption(new Option('--unit <unit>', 'what is compared').choices(units).default('turn'))
    .option('--codes <ids>', 'these codes or themes only, with commas', listOf)
    .option(
      '--level <n>',
      'codes count as their theme at this level; 1 is the outermost',
      wholeNumber,
    )
    .option('--anyway', 'also where the approach is reflexive')
    .addOption(
      new Option('--ratings <file>', 'compare a table of ratings instead').conflicts(ofStudies),
    )
    .addOption(new Option('--scale <scale>', 'of --ratings; nominal without it').choices(scales))
    .option('--categories <list>', 'of --ratings, from low to high, with commas', listOf);
}

/** What says something of a study, and nothing of a table of ratings. */
const ofStudies = ['coders', 'rounds', 'unit', 'codes', 'level', 'methods'];

function whatIsPrinted(command: Command): void {
  const methods = ['jackknife', 'bootstrap', 'krippendorff'];
  command
    .addOption(
      new Option('--ci <method>', 'how 95 % intervals are made')
        .choices(methods)
        .default('jackknife'),
    )
    .option('--seed <seed>', 'of the bootstraps; 1 without it')
    .option('--min <figure=least>', 'exit 1 below: alpha=0.667', several, [])
    .option('--per-code', 'every code must reach --min')
    .option('--all', 'list all disagreements')
    .option('--methods', 'only the paragraph for a paper, with references')
    .option('--json', 'as JSON');
}

async function run(options: Options, command: Command): Promise<void> {
  const interval = { method: options.ci, seed: options.seed ?? '1', resamples: 1000 };
  if (options.ratings !== undefined) return compareRatings(options.ratings, options, interval);
  const { openStudy } = await import('../study/open.js');
  const study = await openStudy(studyFolder(command));
  const { refuseReflexive } = await import('../agreement/reflexive.js');
  refuseReflexive(study.settings, options.anyway ?? false);
  return compareCodings(study, options, interval);
}

async function compareCodings(
  study: Study,
  options: Options,
  interval: IntervalOptions,
): Promise<void> {
  const { agreementOf } = await import('../agreement/study-agreement.js');
  const { gatesOf, readBar } = await import('../agreement/gate.js');
  const bars = options.min.map(readBar);
  const agreement = agreementOf(study, await asked(study, options, interval, bars));
  const { measures, codes, coders } = agreement;
  const gates = gatesOf(measures, codes, bars, options.perCode ?? false, coders.length);
  const { agreementRecord } = await import('../agreement/agreement-record.js');
  const record = agreementRecord(agreement, gates);
  await report(gates);
  if (options.json) return printJson({ study: study.settings.study, ...record });
  if (options.methods) {
    const { methodsText } = await import('../agreement/methods.js');
    return printResult(methodsText(agreement, study));
  }
  const { agreementText } = await import('../terminal/agreement-text.js');
  const { namesOf } = await import('../codebook/names.js');
  printResult(
    await agreementText({
      agreement: record,
      names: namesOf(study.codebook),
      limit: options.all ? Number.POSITIVE_INFINITY : 3,
      countsModerators: study.settings.countModerators,
    }),
  );
}

/** What is to be compared, with its names looked up. @throws Problem at the first that the study does not know */
async function asked(
  study: Study,
  { rounds, coders = [], unit, codes, level }: Options,
  interval: IntervalOptions,
  bars: readonly Bar[],
): Promise<AgreementAsked> {
  const { comparedCoders, roundsOf } = await import('../agreement/compared-coders.js');
  const { codesMeant } = await import('../codebook/codes-meant.js');
  return {
    coders: rounds === undefined ? comparedCoders(study, coders) : roundsOf(study, rounds),
    ...{ unit, interval },
    bar: bars.find(({ name }) => name.startsWith('alpha'))?.least ?? 0.667,
    ...(codes && { codes: codesMeant(study, codes) }),
    ...(level !== undefined && { level }),
  };
}

async function compareRatings(
  file: string,
  options: Options,
  interval: IntervalOptions,
): Promise<void> {
  const { readRatings, refuseWords } = await import('../study/read-ratings.js');
  const { ratingReport, scaleOf } = await import('../agreement/rating-report.js');
  const { gatesOf, readBar } = await import('../agreement/gate.js');
  const bars = options.min.map(readBar);
  const table = readRatings(file);
  const scale = scaleOf(table.ratings, options.scale, file);
  if (scale === 'interval' || scale === 'ratio') refuseWords(file, table);
  const ratings = ratingReport(table, { scale, categories: options.categories ?? [], interval });
  const { measures, codes, coders } = ratings;
  const gates = gatesOf(measures, codes, bars, options.perCode ?? false, coders.length);
  const { ratingRecord } = await import('../agreement/agreement-record.js');
  const record = ratingRecord(ratings, interval, gates);
  for (const note of table.notes) printNote(note);
  await report(gates);
  if (options.json) return printJson(record);
  const { ratingsText } = await import('../terminal/ratings-text.js');
  printResult(await ratingsText(record, options.all ? Number.POSITIVE_INFINITY : 5));
}

/** Says which bars were missed, and makes the exit code 1. */
async function report(gates: readonly Gate[]): Promise<void> {
  const missed = gates.filter(({ passed }) => !passed);
  if (missed.length === 0) return;
  setExitCode(1);
  const { missedText } = await import('../terminal/gates-text.js');
  printNote(missedText(missed, gates.length));
}
