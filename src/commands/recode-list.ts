/** `alongside recode list`: what a changed codebook leaves to review, of everybody. */
import type { Command } from 'commander';
import { printJson, printResult } from '../terminal/output.js';
import { group, studyFolder, type Verb, wantedCoder, withExamples } from './verb.js';

export const recodeList: Verb = (program) => {
  const command = group(program, 'recode')
    .command('list')
    .summary('what is to be reviewed')
    .description(
      'Lists the codings whose code was split, retired or given another definition since, of all coders or of --coder.',
    )
    .option('--code <code>', 'only those of this code')
    .option('--json', 'as JSON')
    .action(run);
  withExamples(command, [
    ['recode list', 'of everybody, with what changed'],
    ['recode list --coder anna --json', "Anna's, for a program"],
  ]);
};

/** `recode` has an option --code of its own, which takes what stands behind either verb. */
async function run(_: object, command: Command): Promise<void> {
  const { json, code } = command.optsWithGlobals<{ json?: boolean; code?: string }>();
  const [{ openStudy }, { keptCodebooks }, { codingsToRecode, countByCoder, ofCode }] =
    await Promise.all([
      import('../study/open.js'),
      import('../study/history.js'),
      import('../codebook/to-recode.js'),
    ]);
  const folder = studyFolder(command);
  const study = await openStudy(folder);
  const all = codingsToRecode(study, keptCodebooks(folder));
  const coder = wantedCoder(command);
  const whose = all.filter(({ coding }) => coder === undefined || coding.coder === coder);
  const asked = code === undefined ? whose : ofCode(whose, study.codebook, code);
  if (json) {
    const { recodeRecord } = await import('../terminal/recode-record.js');
    return printJson(asked.map((one) => recodeRecord(one, study.transcripts)));
  }
  const { recodeListText } = await import('../terminal/recode-text.js');
  printResult(await recodeListText(asked, study.transcripts, countByCoder(asked, study.work)));
}
