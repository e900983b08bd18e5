/** `alongside check`: every rule on codebook, codings and study. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { setExitCode } from '../terminal/exit.js';
import { printJson, printResult } from '../terminal/output.js';
import { studyFolder, type Verb, withExamples } from './verb.js';

interface Options {
  readonly format: 'text' | 'json';
  readonly strict?: boolean;
}

export const check: Verb = (program) => {
  const command = program
    .command('check')
    .summary('is the study consistent?')
    .description(
      'Runs every rule on codebook, codings and study. Exit code 0: nothing found, or warnings only; 1: an error; 2: could not run. The settings (checks:) change a rule to error, warning or off.',
    )
    .addOption(
      new Option('--format <id>', 'how findings are printed')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--strict', 'exit with 1 on warnings too')
    .action(run);
  withExamples(command, [
    ['check', 'all findings, each with what to do'],
    ['check --strict --format json', 'for a program'],
  ]);
};

async function run({ format, strict }: Options, command: Command): Promise<void> {
  const [{ inspectStudy }, { checks }, { runChecks }] = await Promise.all([
    import('../study/open.js'),
    import('../checks/index.js'),
    import('../checks/run-checks.js'),
  ]);
  const folder = studyFolder(command);
  const study = await inspectStudy(folder);
  const rules = await Promise.all(Object.values(checks).map((load) => load()));
  const done = runChecks(study, rules);
  if (format === 'json') printJson(done.findings);
  else {
    const { findingsText } = await import('../terminal/findings-text.js');
    const { lineReader } = await import('../study/file-lines.js');
    printResult(await findingsText(done, study, lineReader(folder)));
  }
  const failing = done.findings.some(({ severity }) => strict || severity === 'error');
  if (failing) setExitCode(1);
}
