/** `alongside init`: a new study folder. */
import { type Command, Option } from 'commander';
import type { Approach } from '../model/settings.js';
import type { NewStudy } from '../study/create.js';
import { isInteractive, printResult } from '../terminal/output.js';
import { shellWord } from '../text/shell-word.js';
import { namedCoders, type Verb, withExamples } from './verb.js';

interface InitOptions {
  readonly title?: string;
  readonly codebook?: string;
  readonly approach: Approach;
  readonly language: string;
  readonly sourcesInGit: boolean;
  readonly ci?: 'github';
}

export const init: Verb = (program) => {
  const command = program
    .command('init [dir]')
    .summary('make a new study')
    .description(
      'Makes a study folder: settings, a codebook, and what git needs to keep it well. Each --coder is listed. Files as they came (sources/) stay out of git, since they hold real names.',
    )
    .option('--codebook <name|file>', 'a shipped codebook by name, or a file; else an empty one')
    .option('--title <text>', 'the title of the study; else the name of the folder')
    .addOption(
      new Option('--approach <approach>', 'how the study stands to agreement between coders')
        .choices(['reflexive', 'codebook', 'coding-reliability'])
        .default('codebook'),
    )
    .option('--language <tag>', 'the language spoken', 'en')
    .option('--sources-in-git', 'keep sources/ in git too', false)
    .addOption(
      new Option(
        '--ci <service>',
        'also write the workflow that runs alongside check on every push and pull request; in a study that is there already, only that',
      ).choices(['github']),
    )
    .action(run);
  withExamples(command, [
    ['init my-study --codebook collaborative-practice --coder anna', 'with a shipped codebook'],
    ['init my-study --coder anna --coder ben', 'two coders, and a codebook to write yourselves'],
    ['init --codebook ../codebook.yaml', 'here, with your own'],
    ['init --ci github', 'in a study: let GitHub check it'],
  ]);
};

async function run(
  dir: string | undefined,
  { ci, ...options }: InitOptions,
  command: Command,
): Promise<void> {
  const [{ createStudy }, { plannedWorkflow, writeWorkflow }, { version }] = await Promise.all([
    import('../study/create.js'),
    import('../study/workflow.js'),
    import('../version.js'),
  ]);
  const coders = namedCoders(command);
  const workflow = ci && plannedWorkflow(dir ?? '.', version);
  const asksMore = coders.length > 0 || (options.codebook ?? options.title) !== undefined;
  if (workflow?.forStudyThere && !asksMore) {
    writeWorkflow(workflow);
    return printResult(`${workflow.shown}: written. Next: alongside check`);
  }
  const files = createStudy(await complete(dir, options, coders));
  if (workflow) writeWorkflow(workflow);
  printResult(`${dir ?? '.'}: ${files.join(', ')}`);
  if (workflow) printResult(`${workflow.shown}: checks the study on GitHub`);
  printResult(`Next: ${enter(dir)}alongside import FILE…`);
}

function enter(dir: string | undefined): string {
  return dir === undefined ? '' : `cd ${shellWord(dir)}   and   `;
}

/** What was not said is asked for where somebody can answer, and has a plain default elsewhere. */
async function complete(
  dir: string | undefined,
  options: InitOptions,
  named: readonly string[],
): Promise<NewStudy> {
  const { folderName } = await import('../study/folder.js');
  const { codebook, title, ...rest } = options;
  const asks = isInteractive() && codebook === undefined && named.length === 0;
  const answers = asks ? await ask() : {};
  const chosen = codebook ?? answers.codebook;
  return {
    ...rest,
    folder: dir ?? '.',
    title: title ?? folderName(dir ?? '.'),
    coders: answers.coders ?? named,
    ...(chosen === undefined ? {} : { codebook: chosen }),
  };
}

async function ask(): Promise<{ readonly codebook?: string; readonly coders?: readonly string[] }> {
  const { askOne, askText } = await import('../terminal/ask.js');
  const { shippedCodebooks } = await import('../study/shipped-codebooks.js');
  const coder = await askText('Who codes? Your name or initials');
  const codebook = await askOne('Which codebook?', [
    { value: '', label: 'an empty one, to write yourself' },
    ...shippedCodebooks().map((name) => ({ value: name, label: name })),
  ]);
  return { coders: [coder], ...(codebook === '' ? {} : { codebook }) };
}
