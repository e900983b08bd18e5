/** `alongside anchors`: codings whose words have moved, changed or gone. */
import type { Command } from 'commander';
import type { Coding } from '../model/coding.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import type { Transcript } from '../model/transcript.js';
import { printJson, printResult, refuseWithoutTerminal } from '../terminal/output.js';
import { actingCoder, studyFolder, type Verb, wantedCoder, withExamples } from './verb.js';

interface Options {
  readonly accept?: readonly string[] | true;
  readonly place?: readonly string[];
  readonly quote?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export const anchors: Verb = (program) => {
  const command = program
    .command('anchors [transcript]')
    .summary('codings whose words have moved, changed or gone')
    .description(
      'Lists, coder by coder, the codings whose words are not simply where they were when they were coded: what was coded, and what stands there now. A coding gets a new place only when its own coder says so. An orphan has lost its words: place it anew, or take it away with alongside remove.',
    )
    .option(
      '--accept [id...]',
      'confirm these codings, by id or citation; "exact": all that moved; alone: one by one',
    )
    .option('--place <coding-and-place...>', 'a coding (id or citation) and where it belongs')
    .option('--quote <text>', 'with --place: only these words of the place')
    .option('--dry-run', 'say what would be confirmed and write nothing')
    .option('--json', 'as JSON')
    .action(run);
  withExamples(command, [
    ['anchors session-1 --coder anna', "Anna's codings that need a look"],
    ['anchors --accept exact --coder anna', 'the words are the same, only moved: confirm them'],
    ['anchors --accept session-1:10', 'those of turn 10'],
    ['anchors --place session-1:12 session-1:13 --quote "rang him up"', 'an orphan of turn 12'],
  ]);
};

async function run(id: string | undefined, options: Options, command: Command): Promise<void> {
  const { openStudy } = await import('../study/open.js');
  const { citedTranscript } = await import('../text/resolve-citation.js');
  const folder = studyFolder(command);
  const study = await openStudy(folder);
  const asked = id === undefined ? study.transcripts : [citedTranscript(study.transcripts, id)];
  const { accept, place, json = false } = options;
  if (!accept && !place) return list(study, asked, wantedCoder(command), json);
  const work = { folder, study, coder: actingCoder(command, study.settings) };
  if (place) return placeOne(work, place, options);
  if (accept === true) return oneByOne(work, asked, options);
  await acceptAll(work, asked, accept ?? [], options);
}

async function list(
  { work }: Study,
  transcripts: readonly Transcript[],
  coder: string | undefined,
  json: boolean,
): Promise<void> {
  const { reanchored } = await import('../coding/reanchored.js');
  const asked = work.filter((one) => coder === undefined || one.coder === coder);
  const found = transcripts.map((transcript) => ({
    transcript,
    coders: reanchored({ work: asked, transcripts }, transcript),
  }));
  if (json) {
    const { openAnchorRecords } = await import('../terminal/anchor-record.js');
    return printJson(openAnchorRecords(found));
  }
  const { elsewhereIn } = await import('../coding/elsewhere.js');
  const { anchorsListText } = await import('../terminal/anchors-text.js');
  printResult(await anchorsListText(found, elsewhereIn));
}

interface Work {
  readonly folder: string;
  readonly study: Study;
  readonly coder: string;
}

async function acceptAll(
  { folder, study, coder }: Work,
  transcripts: readonly Transcript[],
  ids: readonly string[],
  { dryRun }: Options,
): Promise<void> {
  const { codingsToMove } = await import('../coding/confirm.js');
  const { confirmCodings } = await import('../study/record-moves.js');
  const { plural } = await import('../text/plural.js');
  const isIn = ({ transcript }: Coding) => transcripts.some(({ id }) => id === transcript);
  const codings = codingsToMove(study, coder, ids, isIn);
  if (!dryRun) await confirmCodings(folder, study, coder, codings);
  printResult(
    `${coder}: ${plural(codings.length, 'coding')} ${dryRun ? 'would be ' : ''}confirmed.`,
  );
}

async function placeOne(
  { folder, study, coder }: Work,
  [coding = '', citation, ...others]: readonly string[],
  { quote, dryRun = false }: Options,
): Promise<void> {
  const { placeCoding } = await import('../study/record-moves.js');
  const { placedText } = await import('../terminal/anchors-text.js');
  if (citation === undefined || others.length > 0) {
    throw new Problem({
      what: 'A coding and a citation are needed.',
      next: 'For example: alongside anchors --place session-1:12 session-1:13 --quote "rang him up"',
    });
  }
  const request = { coding, citation, dryRun, ...(quote !== undefined && { quote }) };
  printResult(placedText(await placeCoding(folder, study, coder, request), dryRun));
}

async function oneByOne(
  { folder, study, coder }: Work,
  transcripts: readonly Transcript[],
  { dryRun }: Options,
): Promise<void> {
  if (dryRun) {
    throw new Problem({
      what: 'One by one, nothing is written before you say so.',
      next: 'Leave --dry-run away, or name what you would confirm: alongside anchors --accept exact --dry-run',
    });
  }
  refuseWithoutTerminal(
    'Name what you confirm: alongside anchors --accept exact   or   --accept ID…   (ids: alongside anchors)',
  );
  const { isUnsettled } = await import('../coding/reanchored.js');
  const { elsewhereIn } = await import('../coding/elsewhere.js');
  const { confirmCodings } = await import('../study/record-moves.js');
  const { removeCodings } = await import('../study/remove-codings.js');
  const { askAnchors } = await import('../terminal/ask-anchor.js');
  const own = study.work.find((one) => one.coder === coder)?.codings ?? [];
  await askAnchors(transcripts, own.filter(isUnsettled), elsewhereIn, {
    accept: (coding) => confirmCodings(folder, study, coder, [coding]),
    remove: (coding) => removeCodings(folder, coder, [coding]),
  });
}
