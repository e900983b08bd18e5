/** `alongside undo`: takes the last act back. */
import type { Command } from 'commander';
import { printResult } from '../terminal/output.js';
import { actingCoder, studyFolder, type Verb, withExamples } from './verb.js';

export const undo: Verb = (program) => {
  const command = program
    .command('undo')
    .summary('take the last act back')
    .description('Takes back what this coder did last; each undo goes one act further back.')
    .action(async (_, command: Command) => {
      const { openSettings } = await import('../study/open-yaml.js');
      const { takeBack } = await import('../study/take-back.js');
      const { nextToUndo } = await import('../coding/undo.js');
      const { actText } = await import('../terminal/act-text.js');
      const folder = studyFolder(command);
      const coder = actingCoder(command, (await openSettings(folder)).settings);
      const undone = await takeBack(folder, coder, nextToUndo);
      if (!undone) return printResult(`Nothing to undo for ${coder}.`);
      const { act, acts } = undone;
      printResult(`Undone: ${actText(act, acts)}. Next: alongside redo brings it back`);
    });
  withExamples(command, [['undo --coder anna', "take Anna's last act back"]]);
};
