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
      const { takeBack } = await import('../study/take-back.js');
      const { nextToRedo } = await import('../coding/undo.js');
      const { actText } = await import('../terminal/act-text.js');
      const folder = studyFolder(command);
      const coder = actingCoder(command, (await openSettings(folder)).settings);
      const redone = await takeBack(folder, coder, nextToRedo);
      if (!redone) return printResult(`Nothing to redo for ${coder}.`);
      const { of } = redone.act;
      const act = redone.acts.find(({ id }) => id === of);
      printResult(`Done again: ${act ? actText(act, redone.acts) : of}.`);
    });
  withExamples(command, [['redo', 'bring back what the last undo took']]);
};
