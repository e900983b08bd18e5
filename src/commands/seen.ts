/** `alongside seen`: says that a coder has read some turns, coded or not. */
import type { Command } from 'commander';
import { printResult } from '../terminal/output.js';
import { actingCoder, studyFolder, type Verb, withExamples } from './verb.js';

export const seen: Verb = (program) => {
  const command = program
    .command('seen <citation>')
    .summary('say that turns were read')
    .description(
      'Marks a transcript, or some of its turns, as read by this coder. Only then does a turn without a code mean "nothing to code".',
    )
    .action(async (citation: string, _, verb: Command) => {
      const { openStudy } = await import('../study/open.js');
      const { record } = await import('../study/record.js');
      const { citedTurns } = await import('../text/cited-turns.js');
      const folder = studyFolder(verb);
      const study = await openStudy(folder);
      const coder = actingCoder(verb, study.settings);
      const { transcript, turns } = citedTurns(study.transcripts, citation);
      await record(folder, coder, (stamp) => [
        { act: 'seen', ...stamp(), transcript: transcript.id, turns },
      ]);
      printResult(`${coder} has read ${transcript.id}:${turns[0]}-${turns[1]}.`);
    });
  withExamples(command, [
    ['seen session-1', 'all of a transcript'],
    ['seen session-1:1-40', 'its first forty turns'],
  ]);
};
