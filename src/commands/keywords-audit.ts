/** `alongside keywords audit`: what each keyword finds, and what people said of it. */
import { type Command, Option } from 'commander';
import { printJson, printResult } from '../terminal/output.js';
import { actingCoder, group, studyFolder, type Verb, wantedCoder, withExamples } from './verb.js';

interface Options {
  readonly code?: readonly string[];
  readonly format: 'text' | 'csv';
  readonly json?: boolean;
}

export const keywordsAudit: Verb = (program) => {
  const command = group(program, 'keywords', 'what keywords do, and better ones')
    .command('audit')
    .summary('what each keyword finds, and what people said of it')
    .description(
      'Lists, for every keyword: the turns it is found in, those in which no other keyword of its code is, how often people accepted and declined what it proposed, what that makes of its points, which other codes claim the same words, and what to do with it. Answers of all coders count, or those of --coder.',
    )
    .option('--code <code...>', 'only these codes')
    .addOption(
      new Option('--format <id>', 'how it is printed').choices(['text', 'csv']).default('text'),
    )
    .option('--json', 'as JSON')
    .action(run);
  withExamples(command, [
    ['keywords audit --code availing', 'the keywords of one code'],
    ['keywords audit --format csv', 'all of them, for a spreadsheet'],
  ]);
};

async function run({ code, format, json }: Options, command: Command): Promise<void> {
  const [{ openStudy }, { auditKeywords }, { codeIds }] = await Promise.all([
    import('../study/open.js'),
    import('../keywords/audit.js'),
    import('../codebook/lookup.js'),
  ]);
  const study = await openStudy(studyFolder(command));
  const coder = wantedCoder(command) && actingCoder(command, study.settings);
  const teachers = study.work.filter((work) => coder === undefined || work.coder === coder);
  const wanted = code && codeIds(study.codebook, code);
  const keywords = auditKeywords(study, teachers).filter(
    (one) => wanted?.includes(one.code) ?? true,
  );
  if (json) return printJson(keywords);
  if (format === 'csv') {
    const [{ csv }, { auditTable }] = await Promise.all([
      import('../exports/csv.js'),
      import('../keywords/audit-table.js'),
    ]);
    return printResult(csv.write(auditTable(keywords), {}));
  }
  const { auditText } = await import('../terminal/audit-text.js');
  printResult(await auditText(keywords, code !== undefined));
}
