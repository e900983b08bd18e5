/** `alongside codebook move` and `reorder`: where a code or theme stands. */
import type { Command } from 'commander';
import type { Neighbour } from '../codebook/move.js';
import { Problem } from '../model/problem.js';
import { type ChangeOptions, changeCodes, withChangeOptions } from './code-change.js';
import { group, type Verb, withExamples } from './verb.js';

export const codebookMove: Verb = (program) => {
  const verbs = group(program, 'codebook');
  const moving = withChangeOptions(
    verbs
      .command('move <code>')
      .summary('to another theme')
      .description(
        'Takes a code, or a theme with all it holds, to the end of another theme. Its lines move as they are, with their comments.',
      )
      .option('--to <theme>', 'the theme it goes to')
      .option('--top', 'for a theme: out of all themes'),
  ).action(move);
  withExamples(moving, [
    ['codebook move availing --to interactive-dialogic', 'a code to another theme'],
    ['codebook move by-friends --top', 'a theme that stood in another one'],
  ]);
  const reordering = withChangeOptions(
    verbs
      .command('reorder <code>')
      .summary('to another place in its theme')
      .description(
        'Takes a code or theme to another place among its neighbours: tables and lists follow this order.',
      )
      .option('--first', 'before all others')
      .option('--last', 'behind all others')
      .option('--before <code>', 'right before this one')
      .option('--after <code>', 'right behind this one'),
  ).action(reorder);
  withExamples(reordering, [
    ['codebook reorder availing --first', 'the first of its theme'],
    ['codebook reorder availing --after coordinating', 'right behind another one'],
  ]);
};

async function move(
  code: string,
  { to, top = false, ...options }: ChangeOptions & { readonly to?: string; readonly top?: boolean },
  command: Command,
): Promise<void> {
  const { moveToTheme } = await import('../codebook/move.js');
  if ((to === undefined) === !top) {
    throw new Problem({
      what: `Say where "${code}" goes, once.`,
      next: `Name its theme: alongside codebook move ${code} --to THEME   (themes: alongside codebook list)`,
    });
  }
  const destination = to === undefined ? ('top' as const) : { theme: to };
  await changeCodes(
    command,
    options,
    (codebook) => moveToTheme(codebook, code, destination),
    () => 'Next: alongside codebook list',
  );
}

interface ReorderOptions extends ChangeOptions {
  readonly first?: boolean;
  readonly last?: boolean;
  readonly before?: string;
  readonly after?: string;
}

async function reorder(code: string, options: ReorderOptions, command: Command): Promise<void> {
  const { reorderEntry } = await import('../codebook/move.js');
  const where = neighbour(code, options);
  await changeCodes(
    command,
    options,
    (codebook) => reorderEntry(codebook, code, where),
    () => 'Next: alongside codebook list',
  );
}

function neighbour(code: string, { first, last, before, after }: ReorderOptions): Neighbour {
  const said: readonly Neighbour[] = [
    ...(first ? ['first' as const] : []),
    ...(last ? ['last' as const] : []),
    ...(before === undefined ? [] : [{ side: 'before' as const, of: before }]),
    ...(after === undefined ? [] : [{ side: 'after' as const, of: after }]),
  ];
  const [where, ...others] = said;
  if (where !== undefined && others.length === 0) return where;
  throw new Problem({
    what: `Say where "${code}" goes, once.`,
    next: `One of: alongside codebook reorder ${code} --first, --last, --before CODE, --after CODE`,
  });
}
