/** What the verbs share that change codes: the options, the change itself, and what is said of it. */
import type { Command } from 'commander';
import type { CodebookPlan } from '../codebook/plan.js';
import type { Codebook } from '../model/codebook.js';
import type { CodebookChange } from '../model/codebook-change.js';
import { printJson, printResult } from '../terminal/output.js';
import { studyFolder } from './verb.js';

/** The options of every verb that changes codes. */
export interface ChangeOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function withChangeOptions(command: Command): Command {
  return command
    .option('--dry-run', 'say what would change and write nothing')
    .option('--json', 'as JSON');
}

/**
 * Changes codes in the codebook of the study, and says what changed and whose codings that touches.
 * @param next what to do then
 */
export async function changeCodes(
  command: Command,
  { dryRun = false, json = false }: ChangeOptions,
  toPlan: (codebook: Codebook) => CodebookPlan,
  next: (changes: readonly CodebookChange[], file: string) => string,
): Promise<void> {
  const [{ openStudy }, { refactorCodebook }, { compareCodebooks }] = await Promise.all([
    import('../study/open.js'),
    import('../study/change-yaml.js'),
    import('../codebook/compare.js'),
  ]);
  const folder = studyFolder(command);
  const { codebookFile: file, work } = await openStudy(folder);
  const { before, after } = await refactorCodebook(folder, file, toPlan, dryRun);
  const changes = compareCodebooks(before, after, work);
  if (json) return printJson({ file, written: !dryRun && changes.length > 0, changes });
  if (changes.length === 0) return printResult(`Nothing to change: ${file} says so already.`);
  const { codebookChangesText } = await import('../terminal/codebook-changes-text.js');
  const then = dryRun
    ? 'Nothing was written. Next: the same without --dry-run'
    : next(changes, file);
  printResult(`${await codebookChangesText(changes)}\n${then}`);
}
