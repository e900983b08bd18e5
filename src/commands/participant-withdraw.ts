/** `alongside participant withdraw`: takes a person's words out of the study. */
import type { Command } from 'commander';
import { printNote, printResult } from '../terminal/output.js';
import { group, studyFolder, type Verb, withExamples } from './verb.js';

export const participantWithdraw: Verb = (program) => {
  const command = group(program, 'participant')
    .command('withdraw <id>')
    .summary("take a person's words out")
    .description(
      'Records in alongside.yaml that the person has withdrawn, then takes their words out of the files: each of their turns becomes [withdrawn] and keeps its number, speaker and times; codings that touch these turns lose their words and count in no table; five or more of their words in a row become (withdrawn) in notes, memos and other texts; files in sources/ in which they speak are deleted. There is no undo. What git keeps of earlier versions is separate.',
    )
    .option('--dry-run', 'say what would change, and change nothing')
    .action(run);
  withExamples(command, [
    ['participant withdraw P2 --dry-run', 'what holds words of P2'],
    ['participant withdraw P2', 'take them out'],
  ]);
};

async function run(name: string, { dryRun }: { dryRun?: boolean }, command: Command) {
  const [
    { openStudy },
    { personCalled, planWithdrawal, withdraw },
    { afterWithdrawal, withdrawalText },
  ] = await Promise.all([
    import('../study/open.js'),
    import('../study/withdraw.js'),
    import('../terminal/withdrawal-text.js'),
  ]);
  const folder = studyFolder(command);
  const study = await openStudy(folder);
  const person = personCalled(study, name);
  if (dryRun) {
    printResult(withdrawalText(person.id, planWithdrawal(folder, study, person)));
    return printNote(`Nothing was changed. Next: alongside participant withdraw ${person.id}`);
  }
  printResult(withdrawalText(person.id, await withdraw(folder, study, person)));
  printNote(afterWithdrawal);
}
