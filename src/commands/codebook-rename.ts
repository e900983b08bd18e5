/** `alongside codebook rename` and `alias`: what a code or theme is called. */
import type { Command } from 'commander';
import type { CodebookChange } from '../model/codebook-change.js';
import { type ChangeOptions, changeCodes, withChangeOptions } from './code-change.js';
import { group, type Verb, withExamples } from './verb.js';

export const codebookRename: Verb = (program) => {
  const verbs = group(program, 'codebook');
  const renaming = withChangeOptions(
    verbs
      .command('rename <code> [name]')
      .summary('another name, another id, or both')
      .description(
        'Gives a code or theme another name, another id, or both. A code keeps its old id among its formerIds: no coding is rewritten, and those made with the old id count for it.',
      )
      .option('--id <id>', 'its new id')
      .option('--alias', 'keep the old name as an alias'),
  ).action(rename);
  withExamples(renaming, [
    ['codebook rename availing "Being there"', 'another name; the id stays'],
    [
      'codebook rename availing "Being there" --id being-there --alias',
      'both, and both names can be typed',
    ],
  ]);
  const aliasing = withChangeOptions(
    verbs
      .command('alias <code> <alias...>')
      .summary('other spellings of its name')
      .description('Adds other spellings of the name of a code or theme, or takes them away.')
      .option('--remove', 'take them away'),
  ).action(alias);
  withExamples(aliasing, [
    ['codebook alias availing "being there"', 'one more name that commands accept'],
    ['codebook alias availing "being there" --remove', 'and away again'],
  ]);
};

interface RenameOptions extends ChangeOptions {
  readonly id?: string;
  readonly alias?: boolean;
}

async function rename(
  code: string,
  name: string | undefined,
  { id, alias: keepAlias = false, ...options }: RenameOptions,
  command: Command,
): Promise<void> {
  const { renameEntry } = await import('../codebook/rename.js');
  const { plainLine } = await import('../study/plain-line.js');
  const asked = {
    ...(name !== undefined && { name: plainLine(name, 'The name') }),
    ...(id !== undefined && { id }),
    keepAlias,
  };
  await changeCodes(command, options, (codebook) => renameEntry(codebook, code, asked), lookAtIt);
}

async function alias(
  code: string,
  aliases: readonly string[],
  { remove = false, ...options }: ChangeOptions & { readonly remove?: boolean },
  command: Command,
): Promise<void> {
  const { addAliases, removeAliases } = await import('../codebook/alias.js');
  const { plainLine } = await import('../study/plain-line.js');
  const said = aliases.map((one) => plainLine(one, 'The alias'));
  const change = remove ? removeAliases : addAliases;
  await changeCodes(command, options, (codebook) => change(codebook, code, said), lookAtIt);
}

function lookAtIt([changed]: readonly CodebookChange[]): string {
  return changed?.of === 'code'
    ? `Next: alongside codebook show ${changed.id}`
    : 'Next: alongside codebook list';
}
