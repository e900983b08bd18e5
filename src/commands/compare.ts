/** `alongside compare`: what coders gave to the same turns, side by side. */
import type { Command } from 'commander';
import { printJson, printNote, printResult } from '../terminal/output.js';
import { listOf, studyFolder, type Verb, withExamples } from './verb.js';

interface Options {
  readonly coders?: readonly string[];
  readonly codes?: readonly string[];
  readonly different?: boolean;
  readonly json?: boolean;
}

export const compare: Verb = (program) => {
  const command = program
    .command('compare [place]')
    .summary("coders' codes side by side")
    .description(
      'Lists the turns that somebody coded, with the codes of each coder beside each other. No figure, and no claim that coders should agree: for studies of any approach.',
    )
    .option('--coders <ids>', 'whom, with commas; all who have coded without it', listOf)
    .option('--codes <ids>', 'these codes or themes only, with commas', listOf)
    .option('--different', 'only turns where they differ')
    .option('--json', 'as JSON')
    .action(run);
  withExamples(command, [
    ['compare session-1:1-40', 'the first forty turns of a transcript'],
    ['compare --different', 'every turn that coders see differently'],
    ['compare --codes availing,advocating', 'two codes that are easily confused'],
  ]);
};

async function run(place: string | undefined, options: Options, command: Command): Promise<void> {
  const [{ openStudy }, { comparedCoders }, { differs, sideBySide }] = await Promise.all([
    import('../study/open.js'),
    import('../agreement/compared-coders.js'),
    import('../agreement/side-by-side.js'),
  ]);
  const study = await openStudy(studyFolder(command));
  const coders = comparedCoders(study, options.coders ?? []);
  const { codesMeant } = await import('../codebook/codes-meant.js');
  const { turnsWithin } = await import('../text/cited-turns.js');
  const codes = options.codes && codesMeant(study, options.codes);
  const isWithin = place === undefined ? () => true : turnsWithin(study.transcripts, place);
  const found = sideBySide(study, coders, codes);
  for (const { message } of found.warnings) printNote(message);
  const turns = found.turns
    .filter(({ transcript, from }) => isWithin(transcript, from[0]))
    .filter((turn) => !options.different || differs(turn));
  if (options.json) return printJson(turns);
  const { sideBySideText } = await import('../terminal/side-by-side-text.js');
  printResult(await sideBySideText(turns, coders));
}
