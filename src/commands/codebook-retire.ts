/** `alongside codebook retire` and `restore`: codes that go out of use, and come back. */
import type { Command } from 'commander';
import { type ChangeOptions, changeCodes, withChangeOptions } from './code-change.js';
import { group, type Verb, withExamples } from './verb.js';

export const codebookRetire: Verb = (program) => {
  const verbs = group(program, 'codebook');
  const retiring = withChangeOptions(
    verbs
      .command('retire <code>')
      .summary('out of use, without an heir')
      .description(
        'Takes a code out of use. It stays in the codebook, so that its codings can be read.',
      ),
  ).action(retire);
  withExamples(retiring, [['codebook retire availing', 'nobody can give it from now on']]);
  const restoring = withChangeOptions(
    verbs
      .command('restore <code>')
      .summary('back into use')
      .description('Takes a retired code back into use, also one that was merged or split.'),
  ).action(restore);
  withExamples(restoring, [['codebook restore availing', 'as if it had never been retired']]);
};

async function retire(code: string, options: ChangeOptions, command: Command): Promise<void> {
  const { retireCode } = await import('../codebook/retire.js');
  await changeCodes(
    command,
    options,
    (codebook) => retireCode(codebook, code),
    ([retired]) =>
      retired && retired.codings.length > 0
        ? 'Next: alongside recode list'
        : 'Next: alongside codebook list',
  );
}

async function restore(code: string, options: ChangeOptions, command: Command): Promise<void> {
  const { restoreCode } = await import('../codebook/retire.js');
  await changeCodes(
    command,
    options,
    (codebook) => restoreCode(codebook, code),
    ([restored]) => `Next: alongside codebook show ${restored?.id ?? code}`,
  );
}
