/** `alongside completion`: lets a shell complete verbs, options and ids. */
import { Argument, type Command, type Option } from 'commander';
import type { CompletedVerb, IdKind } from '../terminal/completion-script.js';
import { printResult } from '../terminal/output.js';
import { studyFolder, type Verb, withExamples } from './verb.js';

const shells = ['bash', 'zsh', 'fish'] as const;

export const completion: Verb = (program) => {
  const command = program
    .command('completion')
    .summary('complete words in your shell')
    .description(
      'Prints a script that lets your shell complete verbs, options, codes, coders and transcripts.',
    )
    .addArgument(new Argument('<shell>', 'your shell').choices(shells))
    .action(async (shell: (typeof shells)[number]) => {
      const { bashScript, fishScript, zshScript } = await import(
        '../terminal/completion-script.js'
      );
      const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };
      printResult(scripts[shell](verbsBelow(program, '')));
    });
  withExamples(command, [
    ['completion bash >> ~/.bashrc', 'in every new shell from then on'],
    ['completion fish > ~/.config/fish/completions/alongside.fish', 'in fish'],
  ]);
  program.command(lookUp, { hidden: true }).argument('<kinds...>').action(printIds);
};

/** What the scripts ask for while somebody types. */
const lookUp = 'completion-ids';

/** The command with this path and all below it; the program's options may stand behind any verb. */
function verbsBelow(
  command: Command,
  path: string,
  global: readonly Option[] = [],
): CompletedVerb[] {
  const below = command.commands.filter((one) => one.name() !== lookUp);
  const choices = command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []);
  const options = [...command.options, ...global];
  const here: CompletedVerb = {
    path,
    words: [
      ...below.map((one) => ({ word: one.name(), does: one.summary() || one.description() })),
      ...choices.map((word) => ({ word, does: '' })),
    ],
    options: options.flatMap(({ long, description: does }) => (long ? [{ flag: long, does }] : [])),
    ids: idsTaken(command, path),
  };
  const everywhere = command.options.filter(({ long }) => long !== '--version');
  const inherited = path === '' ? everywhere : global;
  return [
    here,
    ...below.flatMap((one) => verbsBelow(one, `${path} ${one.name()}`.trim(), inherited)),
  ];
}

function idsTaken(command: Command, path: string): IdKind[] {
  const takes = command.registeredArguments.map((one) => `${path} <${one.name()}>`);
  const any = (pattern: RegExp) => takes.some((taken) => pattern.test(taken));
  return [
    ...(any(/code>$/) ? ['codes' as const] : []),
    ...(any(/<(?:citation|transcript)>$|^(?:code|transcript \w+) <id>$/)
      ? ['transcripts' as const]
      : []),
  ];
}

async function printIds(kinds: readonly string[], _: object, command: Command): Promise<void> {
  const { idsForCompletion } = await import('../study/ids-for-completion.js');
  const folder = studyFolder(command);
  printResult((await idsForCompletion(folder, kinds)).join('\n'));
}
