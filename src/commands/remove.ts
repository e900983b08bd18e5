/** `alongside remove`: takes a code away from a stretch of talk. */
import type { Command } from 'commander';
import type { Coding } from '../model/coding.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import { printResult } from '../terminal/output.js';
import { actingCoder, studyFolder, type Verb, withExamples } from './verb.js';

export const remove: Verb = (program) => {
  const command = program
    .command('remove <id-or-code> [citation]')
    .summary('take a code away')
    .description(
      'Takes one of your codings away, named by its id or by its code and citation. The log keeps it; alongside undo brings it back.',
    )
    .option('--quote <text>', 'the words the coding stands on')
    .option('--why <text>', 'the reason, kept in the log')
    .action(run);
  withExamples(command, [
    ['remove availing session-1:12', 'the code of a whole turn'],
    ['remove availing session-1:12 --quote "on Thursday" --why "not about help"', 'of some words'],
  ]);
};

interface Options {
  readonly quote?: string;
  readonly why?: string;
}

async function run(
  name: string,
  citation: string | undefined,
  { quote, why }: Options,
  command: Command,
): Promise<void> {
  const { openStudy } = await import('../study/open.js');
  const { removeCodings } = await import('../study/remove-codings.js');
  const { shortQuote } = await import('../terminal/act-text.js');
  const folder = studyFolder(command);
  const study = await openStudy(folder);
  const coder = actingCoder(command, study.settings);
  const own = study.work.find((work) => work.coder === coder)?.codings ?? [];
  const codings =
    citation === undefined
      ? own.filter(({ id, twins }) => id === name || twins.includes(name))
      : await at(study, own, name, citation, quote);
  const [first] = codings;
  if (!first) {
    throw new Problem({
      what: `${coder} has no such coding: ${[name, citation].filter(Boolean).join(' at ')}.`,
      next: 'See what is there: alongside read ID',
    });
  }
  await removeCodings(folder, coder, codings, why);
  printResult(`${coder} took ${first.code} away from ${shortQuote(first.quote)}.`);
}

async function at(
  study: Study,
  own: readonly Coding[],
  code: string,
  citation: string,
  quote: string | undefined,
): Promise<Coding[]> {
  const { codingsAt } = await import('../coding/apply.js');
  const { requestedSpan } = await import('../coding/requested-span.js');
  const { codeLookup } = await import('../codebook/lookup.js');
  const id = codeLookup(study.codebook)(code)?.id ?? code;
  return codingsAt(own, requestedSpan(study.transcripts, citation, quote), id);
}
