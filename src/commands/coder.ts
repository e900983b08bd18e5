/** `alongside coder`: who codes. */
import type { Command } from 'commander';
import { printJson, printResult } from '../terminal/output.js';
import { group, studyFolder, type Verb, withExamples } from './verb.js';

export const coder: Verb = (program) => {
  const verbs = group(program, 'coder', 'the people who code');
  const add = verbs
    .command('add <id>')
    .summary('list a coder')
    .description(
      'Lists a coder in alongside.yaml. A name will do: an id is made from it. Adding somebody again changes nothing but a name you give.',
    )
    .option('--name <text>', 'the name of the coder')
    .action(async (typed: string, { name }: { name?: string }, command: Command) => {
      const { changeSettings } = await import('../study/change-yaml.js');
      const { setCoder } = await import('../study/set-coder.js');
      const { changeText } = await import('../terminal/change-text.js');
      const plan = await changeSettings(studyFolder(command), (settings) =>
        setCoder(settings, typed, name),
      );
      printResult(changeText(plan));
    });
  withExamples(add, [
    ['coder add anna', 'an id'],
    ['coder add "Anna Berg"', 'the coder anna-berg'],
  ]);
  const list = verbs
    .command('list')
    .description('Prints the coders of the study.')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }, command: Command) => {
      const { openSettings } = await import('../study/open-yaml.js');
      const { codersText } = await import('../terminal/settings-text.js');
      const { settings } = await openSettings(studyFolder(command));
      if (json) printJson(settings.coders);
      else printResult(codersText(settings.coders));
    });
  withExamples(list, [['coder list', 'everybody who codes']]);
};
