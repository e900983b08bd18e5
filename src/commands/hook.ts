/** `alongside hook install` and `remove`: the check before each commit. */
import type { Command } from 'commander';
import { printResult } from '../terminal/output.js';
import { group, studyFolder, type Verb, withExamples } from './verb.js';

export const hook: Verb = (program) => {
  const verbs = group(program, 'hook', 'the check before each commit');
  const installing = verbs
    .command('install')
    .summary('let git check the study before each commit')
    .description(
      'Writes a pre-commit hook that runs alongside check: git then makes no commit while a rule finds an error. It goes where the repository keeps its hooks (core.hooksPath is heard), serves all its worktrees, and never takes the place of a hook that somebody else wrote.',
    )
    .action(async (_: object, command: Command) => {
      const { installHook } = await import('../study/hook.js');
      const { file, changed } = installHook(studyFolder(command));
      const done = changed ? 'checks the study before each commit' : 'checks the study already';
      printResult(`${file}: ${done}. Next: alongside check`);
    });
  withExamples(installing, [['hook install', 'no commit while there is an error']]);
  const removing = verbs
    .command('remove')
    .summary('take the check out again')
    .description(
      'Takes the study out of the hook, and the hook away where it checks no other study.',
    )
    .action(async (_: object, command: Command) => {
      const { removeHook } = await import('../study/hook.js');
      const { file, changed } = removeHook(studyFolder(command));
      printResult(`${file}: ${changed ? 'checks the study no more' : 'does not check the study'}.`);
    });
  withExamples(removing, [['hook remove', 'commits are not checked any more']]);
};
