/** `alongside read`: a transcript with its codings in the margin. */
import type { Command } from 'commander';
import { printResult } from '../terminal/output.js';
import { studyFolder, type Verb, wantedCoder, withExamples } from './verb.js';

export const read: Verb = (program) => {
  const command = program
    .command('read <citation>')
    .summary('read a transcript with its codings')
    .description(
      'Prints a transcript, or some turns of it, with speakers and times; codings stand in the margin beside their words. With --coder, only that coder’s.',
    )
    .action(async (citation: string, _, verb: Command) => {
      const { openStudy } = await import('../study/open.js');
      const { citedTurns } = await import('../text/cited-turns.js');
      const { transcriptText } = await import('../terminal/transcript-text.js');
      const study = await openStudy(studyFolder(verb));
      const coder = wantedCoder(verb);
      const work = study.work.filter((one) => coder === undefined || one.coder === coder);
      const { transcript, turns } = citedTurns(study.transcripts, citation);
      const codings = work
        .flatMap((one) => one.codings)
        .filter((coding) => coding.transcript === transcript.id);
      printResult(await transcriptText(transcript, turns, codings));
    });
  withExamples(command, [
    ['read session-1', 'all of it'],
    ['read session-1:10-20 --coder anna', "ten turns, with Anna's codings"],
  ]);
};
