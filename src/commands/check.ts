/** `alongside check`: every rule on codebook, codings and study. */
import { type Command, Option } from 'commander';
import type { Check } from '../checks/contract.js';
import type { CheckRun } from '../checks/run-checks.js';
import type { Study } from '../model/study.js';
import { reportFormats } from '../reports/index.js';
import { setExitCode } from '../terminal/exit.js';
import { printResult } from '../terminal/output.js';
import { listOf, studyFolder, type Verb, withExamples } from './verb.js';

interface Options {
  readonly format: 'text' | keyof typeof reportFormats;
  readonly strict?: boolean;
  readonly rule?: readonly string[];
  readonly ignore?: readonly string[];
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
    .option('--list', 'list the rules and run none')
    .action(run);
  withExamples(command, [
    ['check', 'all findings, each with what to do'],
    ['check --rule missing-definition,unknown-code', 'two rules only'],
    ['check --strict --format json', 'for a program'],
    ['check --format github', 'in GitHub Actions: marks the lines of a pull request'],
  ]);
};

function ids(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...listOf(value)];
}

async function run(options: Options, command: Command): Promise<void> {
  const [{ inspectStudy }, { checks }] = await Promise.all([
    import('../study/open.js'),
    import('../checks/index.js'),
  ]);
  const folder = studyFolder(command);
  const rules = await Promise.all(Object.values(checks).map((load) => load()));
  const study = await inspectStudy(folder);
  if (options.list) return list(rules, study);
  const { runChecks } = await import('../checks/run-checks.js');
  const { rule: only, ignore: without } = options;
  const done = runChecks(study, rules, { ...(only && { only }), ...(without && { without }) });
  printResult(await printed(done, study, folder, options));
  const failing = done.findings.some(({ severity }) => options.strict || severity === 'error');
  if (failing) setExitCode(1);
}

async function list(rules: readonly Check[], { settings }: Study): Promise<void> {
  const { rulesText } = await import('../terminal/rules-text.js');
  printResult(rulesText(rules, settings.checks));
}

async function printed(done: CheckRun, study: Study, folder: string, { format, strict }: Options) {
  if (format === 'text') {
    const { findingsText } = await import('../terminal/findings-text.js');
    const { lineOf } = await import('../study/file-access.js');
    return findingsText(done, study, (file, line) => lineOf(folder, file, line));
  }
  const { prefixOf } = await import('../study/git.js');
  const { version } = await import('../version.js');
  const { write } = await reportFormats[format]();
  const { findings, ran: rules } = done;
  return write({ findings, rules, folder: prefixOf(folder), strict: strict ?? false, version });
}
