/** `alongside summary`: what somebody writes in the cells of a framework matrix. */
import type { Command } from 'commander';
import type { Study } from '../model/study.js';
import { printJson, printNote, printResult } from '../terminal/output.js';
import { actingCoder, group, studyFolder, type Verb, withExamples } from './verb.js';

interface Options {
  readonly by: string;
  readonly json?: boolean;
}

export const summary: Verb = (program) => {
  const verbs = group(program, 'summary', 'what you write in the cells of a framework matrix');
  const by = [
    '--by <what>',
    'what the case is: speaker, session, transcript, role, an attribute',
  ] as const;
  const set = verbs
    .command('set <case> <code> <text>')
    .summary('sum up what a case says on a code')
    .description(
      'Keeps a summary of the segments of one case with one code, in summaries/CODER.jsonl. It replaces the one before; an empty text takes it away. When the codings change later, the matrix marks it as stale.',
    )
    .option(...by, 'speaker')
    .action(setSummary);
  withExamples(set, [
    ['summary set P9 availing "Gives his number, and names who answers."', 'for a person'],
    ['summary set s1 availing "Mostly the night line." --by session', 'for a session'],
  ]);
  const list = verbs
    .command('list')
    .description('Prints all summaries, those whose codings have changed since marked as stale.')
    .option('--json', 'as JSON')
    .action(listSummaries);
  withExamples(list, [['summary list', 'every summary']]);
};

async function setSummary(
  id: string,
  typed: string,
  text: string,
  options: Options,
  command: Command,
) {
  const [{ openStudy }, { findCode }, { recordSummary }, cases, { pick }] = await Promise.all([
    import('../study/open.js'),
    import('../codebook/lookup.js'),
    import('../study/summaries.js'),
    import('../matrices/cases.js'),
    import('../matrices/pick.js'),
  ]);
  const folder = studyFolder(command);
  const study = await openStudy(folder);
  const coder = actingCoder(command, study.settings);
  const code = findCode(study.codebook, typed).id;
  const columns = cases.casesBy(study, options.by);
  const [found = id] = pick(columns.ids, [id], (one) => [one], columns.by);
  const codings = await codingsOf(study, coder);
  const segments = cases.segmentsOfCase({ study, codings }, columns, found, code);
  const of = cases.evidenceHash(segments);
  await recordSummary(folder, coder, { by: options.by, case: found, code, text: text.trim(), of });
  const { plural } = await import('../text/plural.js');
  const done = text.trim() === '' ? 'No summary any more' : 'Summary kept';
  printResult(`${done}: ${found}, ${code}, ${plural(segments.length, 'segment')} by ${coder}.`);
  if (segments.length === 0)
    printNote('Nothing is coded there yet; the cell has the summary alone.');
}

async function codingsOf(study: Study, coder: string) {
  return (await import('../coding/counting.js')).codingsThatCount(study, coder).codings;
}

async function listSummaries({ json }: { json?: boolean }, command: Command): Promise<void> {
  const { openStudy } = await import('../study/open.js');
  const { evidenceHash, casesBy, segmentsOfCase } = await import('../matrices/cases.js');
  const study = await openStudy(studyFolder(command));
  const listed = await Promise.all(
    study.summaries.map(async (one) => {
      const codings = await codingsOf(study, one.coder);
      const cases = casesBy(study, one.by);
      const segments = segmentsOfCase({ study, codings }, cases, one.case, one.code);
      return { ...one, stale: evidenceHash(segments) !== one.of };
    }),
  );
  if (json) return printJson(listed);
  const { summariesText } = await import('../terminal/summaries-text.js');
  printResult(summariesText(listed));
}
