/** `alongside agree sample`: draws turns for several coders, and writes each a task. */
import type { Command } from 'commander';
import { printJson, printNote, printResult } from '../terminal/output.js';
import { group, listOf, studyFolder, type Verb, wholeNumber, withExamples } from './verb.js';

interface Options {
  readonly units: number;
  readonly seed?: string;
  readonly coders?: readonly string[];
  readonly out: string;
  readonly json?: boolean;
}

export const agreeSample: Verb = (program) => {
  const command = group(program, 'agree')
    .command('sample')
    .summary('draw talk for several coders, and write each a task')
    .description(
      'Draws turns so that every transcript and every speaker comes in as often as they speak, and writes a table for each coder: the words, and empty columns for code and note. Nobody sees what another gave. A filled table goes in with apply --from FILE --seen, which also says that the turns were read.',
    )
    .option('--units <n>', 'how many turns', wholeNumber, 40)
    .option('--seed <seed>', 'the same seed draws the same; 1 without it')
    .option('--coders <ids>', 'for whom, with commas; all listed without it', listOf)
    .option('--out <folder>', 'where the tables go', 'sample')
    .option('--json', 'as JSON, and write nothing')
    .action(run);
  withExamples(command, [
    ['agree sample --units 40 --seed 7', 'forty turns, a table for each coder'],
    ['apply --from sample/anna.csv --seen --coder anna', 'take in what Anna filled in'],
  ]);
};

async function run(_: Options, command: Command): Promise<void> {
  const options = command.optsWithGlobals<Options>();
  const [{ openStudy }, { sampleTurns }] = await Promise.all([
    import('../study/open.js'),
    import('../agreement/sample.js'),
  ]);
  const folder = studyFolder(command);
  const study = await openStudy(folder);
  const seed = options.seed ?? '1';
  const units = sampleTurns(study, options.units, seed);
  if (options.json) return printJson({ seed, units });
  const { taskCoders, writeTasks } = await import('../study/write-tasks.js');
  const { csv } = await import('../exports/csv.js');
  const { taskTable } = await import('../matrices/task.js');
  const coders = taskCoders(study, options.coders ?? []);
  const files = writeTasks(
    folder,
    study.settings,
    options.out,
    coders,
    csv.write(taskTable(units), {}),
  );
  if (units.length < options.units)
    printNote(`The study has ${units.length} of them only; all are drawn.`);
  const { sampleText } = await import('../terminal/sample-text.js');
  printResult(sampleText(units, files, seed));
}
