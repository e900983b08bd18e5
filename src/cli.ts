/** The program: it registers the verbs, and turns what happens into an exit code. */
import { Command, CommanderError, Option } from 'commander';
import { verbs } from './commands/index.js';
import { several, type Verb } from './commands/verb.js';
import { Problem } from './model/problem.js';
import { onWaiting } from './study/waiting.js';
import { goOnAfterClosedPipe, printNote } from './terminal/output.js';
import { version } from './version.js';

/** Exit 0: done. 1: a finding, or a threshold missed. 2: could not run. */
export async function main(argv: readonly string[]): Promise<number> {
  goOnAfterClosedPipe();
  onWaiting(printNote);
  try {
    await program(argv[2]).parseAsync(argv);
    return exitCode();
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { printBug, printProblem } = await import('./terminal/problem-text.js');
    if (error instanceof Problem) await printProblem(error);
    else printBug(error);
    return 2;
  }
}

/** A verb that has findings sets the exit code; nothing else does. */
function exitCode(): number {
  return typeof process.exitCode === 'number' ? process.exitCode : 0;
}

/** @param word the first one typed */
function program(word = ''): Command {
  const alongside = new Command('alongside')
    .description(
      'Qualitative coding of transcripts: codebook, codings, theme tables, in plain text.',
    )
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .option('--study <dir>', 'the study folder (else the nearest with alongside.yaml)')
    .addOption(
      new Option('--coder <id>', 'who is coding').argParser(several).env('ALONGSIDE_CODER'),
    )
    .option('--no-color', 'no colour (NO_COLOR does the same)')
    .showSuggestionAfterError()
    .configureHelp({ subcommandTerm: term })
    .addHelpText('after', firstSteps)
    .exitOverride();
  for (const verb of verbsFor(word)) verb(alongside);
  sayUsage(alongside);
  return alongside;
}

/** Those of one word, which is quicker; all where help, a shell or a slip of the finger needs them. */
function verbsFor(word: string): readonly Verb[] {
  const asked = word !== 'completion' && Object.hasOwn(verbs, word) ? verbs[word] : undefined;
  return asked ?? Object.values(verbs).flat();
}

/** A verb with what it takes; that it has options is for its own help to say. */
function term(command: Command): string {
  const takes = command.registeredArguments.map((argument) => {
    const name = argument.name() + (argument.variadic ? '...' : '');
    return argument.required ? ` <${name}>` : ` [${name}]`;
  });
  return command.name() + takes.join('');
}

const firstSteps = `
A first study:
  $ alongside init my-study --codebook collaborative-practice --coder anna
  $ cd my-study
  $ alongside import ../interview.txt --role "M*=moderator"
  $ alongside suggest
  $ alongside matrix meta-themes --evidence`;

/** Errors of a command, and of those below it, come in our form, with the help of that very command. */
function sayUsage(command: Command, before: readonly string[] = []): void {
  const typed = [...before, command.name()];
  command.configureOutput({
    outputError: (text, write) => write(usageError(text, typed.join(' '))),
  });
  for (const one of command.commands) sayUsage(one, typed);
}

/** Commander's message, with the next step. @param typed the words of the command */
function usageError(text: string, typed: string): string {
  const said = text.replace(/^error: /, '').trim();
  return `alongside: ${said}\n  See what it takes: ${typed} --help\n`;
}
