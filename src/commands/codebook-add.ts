/** `alongside codebook add`: a new code from a name and a line. */
import type { Command } from 'commander';
import type { NewCode } from '../codebook/add-code.js';
import { printResult } from '../terminal/output.js';
import { group, studyFolder, type Verb, withExamples } from './verb.js';

interface Options {
  readonly theme?: string;
  readonly id?: string;
  readonly meaning?: string;
  readonly definition?: string;
  readonly keyword?: readonly string[];
  readonly draft?: boolean;
}

export const codebookAdd: Verb = (program) => {
  const add = group(program, 'codebook')
    .command('add <name>')
    .summary('a new code')
    .description(
      'Adds a code at the end of its theme, in the codebook file of the study; the rest of the file stays as it is, comments too. The id is made from the name.',
    )
    .option('--theme <id>', 'its theme, where the codebook has several')
    .option('--definition <text>', 'what a second coder needs to decide')
    .option('--meaning <text>', 'one line, for tables')
    .option('--keyword <keyword...>', 'words that suggest it')
    .option('--id <id>', 'its id, instead of one made from the name')
    .option('--draft', 'not settled yet')
    .action(run);
  withExamples(add, [
    ['codebook add "Being heard" --theme interactive-dialogic', 'a name is enough to begin with'],
    [
      'codebook add Waiting --theme negotiated-supportive --definition "Time without help." --draft',
      'with a definition',
    ],
  ]);
};

async function run(name: string, options: Options, command: Command): Promise<void> {
  const [{ openSettings }, { changeCodebook }, { addCode }, { readKeyword }] = await Promise.all([
    import('../study/open-yaml.js'),
    import('../study/change-yaml.js'),
    import('../codebook/add-code.js'),
    import('../keywords/read-keyword.js'),
  ]);
  const folder = studyFolder(command);
  const { settings } = await openSettings(folder);
  const code = await codeFrom(name, options);
  const added = await changeCodebook(folder, settings.codebook, (codebook) => {
    for (const keyword of code.keywords) readKeyword(keyword, codebook.language);
    return addCode(codebook, code);
  });
  const next =
    code.definition === undefined
      ? `Next: write its definition into ${settings.codebook}`
      : `Next: alongside apply ${added.id} CITATION`;
  printResult(`${added.id}: added to ${added.theme}. ${next}`);
}

async function codeFrom(name: string, options: Options): Promise<NewCode> {
  const { plainLine, plainText } = await import('../study/plain-line.js');
  const { theme, id, meaning, definition, keyword = [], draft = false } = options;
  return {
    name: plainLine(name, 'The name'),
    ...(theme !== undefined && { theme }),
    ...(id !== undefined && { id }),
    ...(meaning !== undefined && { meaning: plainLine(meaning, 'The meaning') }),
    ...(definition !== undefined && { definition: plainText(definition, 'The definition') }),
    keywords: keyword.map((one) => plainLine(one, 'The keyword')),
    draft,
  };
}
