/** `alongside apply`: gives a code to a stretch of talk. */
import type { Command } from 'commander';
import type { CodingRequest } from '../coding/apply.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import { printResult } from '../terminal/output.js';
import type { CitedTurns } from '../text/cited-turns.js';
import { actingCoder, studyFolder, type Verb, withExamples } from './verb.js';

interface Options {
  readonly quote?: string;
  readonly note?: string;
  readonly from?: string;
  readonly seen?: boolean;
  readonly dryRun?: boolean;
}

export const apply: Verb = (program) => {
  const command = program
    .command('apply [code] [citation]')
    .summary('give a code to a stretch of talk')
    .description(
      'Gives a code to a turn (s1:12), a sentence of it (s1:12.3), several turns (s1:12-14), or to the words of --quote inside them. Several codes may stand on one stretch, and stretches may overlap.',
    )
    .option('--quote <text>', 'only these words of the cited place')
    .option('--note <text>', 'a remark on the coding, also on one that stands there')
    .option('--from <file.csv>', 'many codings at once: columns citation, code, quote, note')
    .option(
      '--seen',
      'with --from: its turns were read; a row without a code is one with nothing to code',
    )
    .option('--dry-run', 'with --from: check the file and write nothing')
    .action(run);
  withExamples(command, [
    ['apply availing session-1:12', 'a whole turn'],
    ['apply availing session-1:12 --quote "I would be there on Thursday"', 'some words of it'],
    ['apply availing session-1:12 --note "quote"', 'a remark; "quote" picks it for matrix quotes'],
    ['apply --from coding-anna.csv --coder anna', 'a table of codings, all or none'],
    ['apply --from sample/anna.csv --seen --coder anna', 'a table from alongside agree sample'],
  ]);
};

async function run(
  code: string | undefined,
  citation: string | undefined,
  options: Options,
  command: Command,
): Promise<void> {
  const [{ openStudy }, { recordCodings }, { actText }, { plural }] = await Promise.all([
    import('../study/open.js'),
    import('../study/record.js'),
    import('../terminal/act-text.js'),
    import('../text/plural.js'),
  ]);
  const folder = studyFolder(command);
  const study = await openStudy(folder);
  const coder = actingCoder(command, study.settings);
  const read = options.seen ? await turnsRead(study, options.from) : [];
  const requests = await requested(study, code, citation, options);
  const acts = await recordCodings(folder, study, coder, requests, {
    dryRun: options.dryRun === true,
  });
  const codings = acts.filter(({ act }) => act === 'code');
  const seen = options.dryRun ? read : await markRead(folder, coder, read);
  const there = requests.length - codings.length;
  const made = new Set(codings.map(({ id }) => id));
  const noted = acts.filter((act) => act.act === 'note' && !made.has(act.coding)).length;
  const notes = noted === 0 ? '' : ` ${plural(noted, 'note')} added.`;
  const already = there === 0 ? '' : ` ${plural(there, 'coding')} stood there already.${notes}`;
  const marked = options.seen ? ` ${plural(seen.length, 'place')} marked as read.` : '';
  if (options.dryRun) {
    printResult(`${plural(codings.length, 'coding')} would be added.${already}`);
  } else if (options.from !== undefined) {
    printResult(`${coder}: ${plural(codings.length, 'coding')} added.${already}${marked}`);
  } else printResult(codings[0] ? `${coder} ${actText(codings[0])}.` : already.trim());
}

async function requested(
  study: Study,
  code: string | undefined,
  citation: string | undefined,
  { from, quote, note, seen }: Options,
): Promise<CodingRequest[]> {
  const { requestFor, requestsFrom } = await import('../study/request-codings.js');
  if (from !== undefined) return requestsFrom(study, from, seen ?? false);
  if (code === undefined || citation === undefined) {
    throw new Problem({
      what: 'A code and a citation are needed.',
      next: 'For example: alongside apply availing session-1:12   or   alongside apply --from FILE.csv',
    });
  }
  return [requestFor(study, { code, citation, quote: quote ?? '', note: note ?? '' })];
}

/** The places of a table, coded or not. @throws Problem when there is no table */
async function turnsRead(study: Study, from: string | undefined): Promise<readonly CitedTurns[]> {
  const { turnsFrom } = await import('../study/request-codings.js');
  if (from !== undefined) return turnsFrom(study, from);
  throw new Problem({
    what: '--seen goes with --from.',
    next: 'To say that turns were read: alongside seen session-1:1-40',
  });
}

async function markRead(folder: string, coder: string, read: readonly CitedTurns[]) {
  const { record } = await import('../study/record.js');
  return record(folder, coder, (stamp) =>
    read.map(({ transcript, turns }) => ({
      ...{ act: 'seen' as const, ...stamp() },
      transcript: transcript.id,
      turns,
    })),
  );
}
