/** `alongside codebook new`: the file of a new codebook. */
import { isInteractive, printResult } from '../terminal/output.js';
import { group, listOf, several, type Verb, withExamples } from './verb.js';

interface Options {
  readonly title?: string;
  readonly id?: string;
  readonly language: string;
  readonly theme?: readonly string[];
}

export const codebookNew: Verb = (program) => {
  const command = group(program, 'codebook')
    .command('new [file]')
    .summary('the file of a new codebook')
    .description(
      'Writes a codebook with its themes and no codes yet; on a terminal it asks for what is not said. The first line names the JSON Schema, so that an editor completes and checks the file. Codes come with alongside codebook add, once a study uses it.',
    )
    .option('--title <text>', 'its title')
    .option('--theme <name>', 'a theme; once for each', several)
    .option('--id <id>', 'its id, instead of one made from the title')
    .option('--language <tag>', 'the language of its keywords', 'en')
    .action(run);
  withExamples(command, [
    [
      'codebook new care.yaml --title "Being cared for" --theme "Being met" --theme Waiting',
      'two themes',
    ],
    ['init my-study --codebook care.yaml', 'a study that uses it'],
  ]);
};

async function run(file = 'codebook.yaml', { title, theme, id, language }: Options): Promise<void> {
  const { createCodebook } = await import('../study/new-codebook.js');
  const asks = isInteractive();
  const said = title ?? (asks ? await ask('What is the codebook called?') : 'Codebook');
  const themes = theme ?? (asks ? listOf(await ask('Its themes, with commas between them?')) : []);
  const first = themes.length === 0 ? ['First theme'] : themes;
  const made = createCodebook(file, {
    ...{ title: said, language, themes: first },
    ...(id !== undefined && { id }),
  });
  printResult(`${made}: written to ${file}. Next: alongside init my-study --codebook ${file}`);
}

async function ask(question: string): Promise<string> {
  const { askText } = await import('../terminal/ask.js');
  return askText(question);
}
