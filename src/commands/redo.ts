/** `alongside redo`: does again what undo took back. */
import type { Command } from 'commander';
import { printResult } from '../terminal/output.js';
import { actingCoder, studyFolder, type Verb, withExamples } from './verb.js';

export const redo: Verb = (program) => {
  const command = program
    .command('redo')
    .summary('do again what undo took back')
    .description('Brings back what the last undo took, until something else is done.')
    .action(async (_, command: Command) => {
      const { openSettings } = await import('../study/open-yaml.js');
      const { openLog } = await import('../study/open-log.js');
      const { nextToRedo } = await import('../coding/undo.js');
      const { record } = await import('../study/record.js');
      const { actText } = await import('../terminal/act-text.js');
      const folder = studyFolder(command);
      const coder = actingCoder(command, (await openSettings(folder)).settings);
      const log = openLog(folder, coder);
      const undone = nextToRedo(log);
      if (!undone) return printResult(`Nothing to redo for ${coder}.`);
      await record(folder, coder, (stamp) => [{ act: 'undo', ...stamp(), of: undone.id }]);
      const act = log.acts.find(({ id }) => id === undone.of);
      printResult(`Done again: ${act ? actText(act, log.acts) : undone.of}.`);
    });
  withExamples(command, [['redo', 'bring back what the last undo took']]);
};
