/** `alongside codebook merge` and `split`: one code instead of several, and several instead of one. */
import type { Command } from 'commander';
import type { CodebookChange } from '../model/codebook-change.js';
import { type ChangeOptions, changeCodes, withChangeOptions } from './code-change.js';
import { group, type Verb, withExamples } from './verb.js';

export const codebookMerge: Verb = (program) => {
  const verbs = group(program, 'codebook');
  const merging = withChangeOptions(
    verbs
      .command('merge <code...>')
      .summary('one code instead of several')
      .description(
        'Retires codes in favour of one that stays. Their codings count for it from now on; none is rewritten, and restore takes a code back out.',
      )
      .requiredOption('--into <code>', 'the code that stays')
      .option('--keywords', 'give it their keywords too'),
  ).action(merge);
  withExamples(merging, [
    ['codebook merge pulling-together --into coordinating', 'one code goes, one stays'],
  ]);
  const splitting = withChangeOptions(
    verbs
      .command('split <code> <name...>')
      .summary('several codes instead of one')
      .description(
        'Retires a code in favour of two or more: codes that are there, or new ones, which come right behind it. Its codings wait until a person has given each its new code: alongside recode.',
      ),
  ).action(split);
  withExamples(splitting, [
    ['codebook split availing "Being reachable" "Being there in time"', 'two new codes'],
  ]);
};

async function merge(
  codes: readonly string[],
  { into, keywords = false, ...options }: ChangeOptions & { into: string; keywords?: boolean },
  command: Command,
): Promise<void> {
  const { mergeCodes } = await import('../codebook/retire.js');
  await changeCodes(
    command,
    options,
    (codebook) => mergeCodes(codebook, codes, into, keywords),
    ([merged]) => `Next: alongside codebook lineage ${merged?.heirs?.[0] ?? into}`,
  );
}

async function split(
  code: string,
  names: readonly string[],
  options: ChangeOptions,
  command: Command,
): Promise<void> {
  const { splitCode } = await import('../codebook/retire.js');
  const { plainLine } = await import('../study/plain-line.js');
  const said = names.map((name) => plainLine(name, 'The name'));
  await changeCodes(command, options, (codebook) => splitCode(codebook, code, said), afterSplit);
}

/** New codes have no definition yet, and what was coded waits for them. */
function afterSplit(changes: readonly CodebookChange[], file: string): string {
  const added = changes.filter(({ kind }) => kind === 'added').map(({ id }) => id);
  const define =
    added.length === 0 ? '' : `write what ${added.join(' and ')} mean into ${file}, then: `;
  return `Next: ${define}alongside recode list`;
}
