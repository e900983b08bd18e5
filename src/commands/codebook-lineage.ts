/** `alongside codebook lineage`: where a code comes from, and what it became. */
import type { Command } from 'commander';
import { printJson, printResult } from '../terminal/output.js';
import { group, studyFolder, type Verb, withExamples } from './verb.js';

export const codebookLineage: Verb = (program) => {
  const command = group(program, 'codebook')
    .command('lineage <code>')
    .summary('where a code comes from, and what it became')
    .description(
      'Shows the ids a code had, the codes that were merged into it or that it was merged or split into, and under which definitions its codings were made.',
    )
    .option('--json', 'as JSON')
    .action(run);
  withExamples(command, [['codebook lineage availing', 'its history, as the codebook tells it']]);
};

async function run(typed: string, { json }: { readonly json?: boolean }, command: Command) {
  const [{ openStudy }, { lineageOf }, { codingsToRecode }, { keptCodebooks }] = await Promise.all([
    import('../study/open.js'),
    import('../codebook/lineage.js'),
    import('../codebook/to-recode.js'),
    import('../study/history.js'),
  ]);
  const folder = studyFolder(command);
  const study = await openStudy(folder);
  const lineage = lineageOf(study.codebook, typed, study.work);
  const { code, themes, ...rest } = lineage;
  const toReview = codingsToRecode(study, keptCodebooks(folder)).filter(
    ({ coding }) => coding.current === code.id,
  ).length;
  if (json) {
    const { id, name, status, formerIds } = code;
    const path = themes.map((theme) => theme.id);
    return printJson({ id, name, status, themes: path, formerIds, ...rest, toReview });
  }
  const { lineageText } = await import('../terminal/lineage-text.js');
  printResult(await lineageText(lineage, toReview));
}
