/** `alongside codebook`: look at the codebook. */
import type { Command } from 'commander';
import type { Code, Codebook } from '../model/codebook.js';
import { printJson, printResult } from '../terminal/output.js';
import { group, studyFolder, type Verb, withExamples } from './verb.js';

export const codebook: Verb = (program) => {
  const verbs = group(program, 'codebook', 'the themes and codes of the study');
  const list = verbs
    .command('list')
    .description('Prints every theme with its codes, and how a code is meant in one line.')
    .option('--json', 'as JSON')
    .action(async (options: { json?: boolean }, command: Command) => {
      if (options.json) return printJson((await open(command, 'whole')).themes);
      const [{ codebookOutline }, opened] = await Promise.all([
        import('../terminal/codebook-text.js'),
        open(command, 'outline'),
      ]);
      printResult(await codebookOutline(opened));
    });
  withExamples(list, [['codebook list', 'every code by theme']]);
  const show = verbs
    .command('show <code>')
    .description('Prints what a coder needs to know of one code, by its id, name or alias.')
    .option('--json', 'as JSON')
    .action(async (name: string, options: { json?: boolean }, command: Command) => {
      const { codeText } = await import('../terminal/codebook-text.js');
      const { findCode } = await import('../codebook/lookup.js');
      const code: Code = findCode(await open(command, 'whole'), name);
      if (options.json) printJson(code);
      else printResult(await codeText(code));
    });
  withExamples(show, [
    ['codebook show availing', 'one code: definition, include, exclude, keywords'],
  ]);
};

/** Only settings and codebook are read, and both come from the cache when they have not changed. */
async function open(command: Command, much: 'whole' | 'outline'): Promise<Codebook> {
  const { openSettings, requireCodebook, requireOutline } = await import('../study/open-yaml.js');
  const folder = studyFolder(command);
  const { settings } = await openSettings(folder);
  return (much === 'whole' ? requireCodebook : requireOutline)(folder, settings.codebook);
}
