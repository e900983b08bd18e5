/** `alongside codebook diff`: what differs between two codebooks. */
import { type Command, Option } from 'commander';
import { printJson, printResult } from '../terminal/output.js';
import { group, studyFolder, type Verb, withExamples } from './verb.js';

export const codebookDiff: Verb = (program) => {
  const command = group(program, 'codebook')
    .command('diff [before] [after]')
    .summary('what differs between two codebooks')
    .description(
      'Says what was added, removed, renamed, moved, merged, split or retired, and which definitions and keywords changed, with the codings that each change touches. A codebook is named by a file, a git revision such as HEAD~1, the hash of a copy in history/, or the name of a shipped one. Without the second, the codebook as it is now; without the first, the last commit.',
    )
    .addOption(
      new Option('--format <id>', 'what to write').choices(['text', 'md', 'json']).default('text'),
    )
    .action(run);
  withExamples(command, [
    ['codebook diff', 'since the last commit'],
    ['codebook diff HEAD~1 HEAD --format md', 'for a pull request'],
    ['codebook diff 77be02 codebook.yaml', 'since somebody coded under that codebook'],
  ]);
};

async function run(
  first: string | undefined,
  second: string | undefined,
  { format }: { readonly format: string },
  command: Command,
): Promise<void> {
  const [{ openStudy }, { codebookVersion }, { compareCodebooks }] = await Promise.all([
    import('../study/open.js'),
    import('../study/codebook-version.js'),
    import('../codebook/compare.js'),
  ]);
  const folder = studyFolder(command);
  const { codebookFile, work } = await openStudy(folder);
  const before = codebookVersion(folder, codebookFile, first ?? 'HEAD');
  const after = codebookVersion(folder, codebookFile, second);
  const changes = compareCodebooks(before.codebook, after.codebook, work);
  if (format === 'json') {
    return printJson({ before: before.label, after: after.label, changes });
  }
  const print =
    format === 'md'
      ? (await import('../exports/codebook-changes-md.js')).codebookChangesMarkdown
      : (await import('../terminal/codebook-changes-text.js')).codebookDiffText;
  printResult(await print(changes, before.label, after.label));
}
