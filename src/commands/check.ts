/** `alongside check`: every rule on codebook, codings and study. */
import { type Command, Option } from 'commander';
import type { Check } from '../checks/contract.js';
import type { CheckRun } from '../checks/run-checks.js';
import type { RuledFinding } from '../model/finding.js';
import type { InspectedStudy, Study } from '../model/study.js';
import { reportFormats } from '../reports/index.js';
import { setExitCode } from '../terminal/exit.js';
import { printNote, printResult } from '../terminal/output.js';
import { listOf, studyFolder, type Verb, withExamples } from './verb.js';

interface Options {
  readonly format: 'text' | keyof typeof reportFormats;
  readonly strict?: boolean;
  readonly rule?: readonly string[];
  readonly ignore?: readonly string[];
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly list?: boolean;
}

export const check: Verb = (program) => {
  const command = program
    .command('check')
    .summary('is the study consistent?')
    .description(
      'Runs every rule on codebook, codings and study. Exit code 0: nothing found, or warnings only; 1: an error; 2: could not run. The settings (checks:) make a rule an error, a warning or off. A comment in the codebook or the settings leaves one line alone: # alongside-ignore RULE: why.',
    )
    .addOption(
      new Option('--format <id>', 'how findings are printed')
        .choices(['text', ...Object.keys(reportFormats)])
        .default('text'),
    )
    .option('--rule <id>', 'run this rule only; several with commas, or once for each', ids)
    .option('--ignore <id>', 'leave this rule out; several likewise', ids)
    .option('--strict', 'exit with 1 on warnings too')
    .option('--fix', 'mend what loses nothing: what is said twice, comments that silence nothing')
    .option('--dry-run', 'with --fix: say what would be mended and write nothing')
    .option('--list', 'list the rules and run none')
    .action(run);
  withExamples(command, [
    ['check', 'all findings, each with what to do'],
    ['check --rule missing-definition,unknown-code', 'two rules only'],
    ['check --fix --dry-run', 'what could be mended without you'],
    ['check --strict --format json', 'for a program'],
    ['check --format github', 'in GitHub Actions: marks the lines of a pull request'],
  ]);
};

function ids(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...listOf(value)];
}

async function run(options: Options, command: Command): Promise<void> {
  const [{ inspectStudy }, { checks }, { runChecks }] = await Promise.all([
    import('../study/open.js'),
    import('../checks/index.js'),
    import('../checks/run-checks.js'),
  ]);
  const folder = studyFolder(command);
  const rules = Object.values(checks);
  const { rule: only, ignore: without, strict } = options;
  const chosen = { ...(only && { only }), ...(without && { without }) };
  const check = (study: InspectedStudy) => runChecks(study, rules, chosen);
  if (options.list) return list(rules, await inspectStudy(folder));
  if (options.fix) await fix(folder, (study) => check(study).findings, options);
  const study = await inspectStudy(folder);
  const done = check(study);
  printResult(await printed(done, study, folder, options));
  const failing = done.findings.some(({ severity }) => strict || severity === 'error');
  if (failing) setExitCode(1);
}

/** A program that reads the findings must not meet what was mended. */
async function fix(
  folder: string,
  find: (study: InspectedStudy) => readonly RuledFinding[],
  { dryRun = false, format }: Options,
): Promise<void> {
  const [{ fixStudy }, { fixesText }] = await Promise.all([
    import('../study/fix.js'),
    import('../terminal/fixes-text.js'),
  ]);
  const mended = [...(await fixStudy(folder, find, dryRun))];
  // What is mended may leave a comment with nothing to silence.
  for (let more = mended; !dryRun && more.length > 0; mended.push(...more)) {
    more = [...(await fixStudy(folder, find, dryRun))];
  }
  const text = fixesText(mended, dryRun);
  if (format === 'text') printResult(`${text}\n\n`);
  else printNote(text);
}

async function list(rules: readonly Check[], { settings }: Study): Promise<void> {
  const { rulesText } = await import('../terminal/rules-text.js');
  printResult(rulesText(rules, settings.checks));
}

async function printed(done: CheckRun, study: Study, folder: string, { format, strict }: Options) {
  if (format === 'text') {
    const { findingsText } = await import('../terminal/findings-text.js');
    const { lineReader } = await import('../study/file-lines.js');
    return findingsText(done, study, lineReader(folder));
  }
  const { prefixOf } = await import('../study/git.js');
  const { version } = await import('../version.js');
  const { write } = await reportFormats[format]();
  const { findings, ran: rules } = done;
  return write({ findings, rules, folder: prefixOf(folder), strict: strict ?? false, version });
}
