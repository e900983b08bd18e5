/** `alongside find`: quotes by words, code, speaker and more. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CodingFilter } from '../coding/select-codings.js';
import type { Passage } from '../matrices/quotation.js';
import type { Matrix } from '../model/matrix.js';
import type { Study } from '../model/study.js';
import { printJson, printNote, printResult } from '../terminal/output.js';
import { namedCoders, several, studyFolder, type Verb, withExamples } from './verb.js';
import { type Asked, attributeAsked, filterFor } from './wanted-codings.js';

interface Options extends Omit<Asked, 'words'> {
  readonly in?: 'talk' | 'codings';
  readonly format: 'text' | 'csv' | 'md';
  readonly json?: boolean;
}

export const find: Verb = (program) => {
  const command = program
    .command('find [words...]')
    .summary('find quotes by words, code or speaker')
    .description(
      'Lists codings of all coders, or of --coder. Words alone are looked for in all that was said: then turns are listed, with the codes on them or none. --in says otherwise.\n\nEvery option narrows the search; one given twice takes either. All words must be there, those in quotation marks in sequence; a word finds its other forms, ring* any ending, =ring this form only, and /pattern/ a pattern.',
    )
    .option('--code <code>', 'with this code, or any code of this theme', several)
    .option('--speaker <id>', 'said by this person', several)
    .option('--role <role>', 'said by somebody in this role', several)
    .option('--session <id>', 'from this session', several)
    .option('--transcript <id>', 'from this transcript', several)
    .option('--attribute <key=value>', 'of the person who speaks, or of the transcript', attributes)
    .addOption(
      new Option('--how <how>', 'how the coding came about').choices(['by-hand', 'by-keyword']),
    )
    .addOption(
      new Option('--in <where>', 'list turns of the talk, or codings').choices(['talk', 'codings']),
    )
    .option('--exact', 'words as they are spelled, inside longer ones too')
    .addOption(
      new Option('--format <id>', 'how it is printed')
        .choices(['text', 'csv', 'md'])
        .default('text'),
    )
    .option('--json', 'as JSON')
    .action(run);
  withExamples(command, [
    ['find "left a note"', 'every turn where somebody says so, coded or not'],
    ['find --code availing --role participant', "participants' words with one code"],
    [
      'find note door --code interactive-dialogic --format csv',
      'codings of a theme with both words',
    ],
    ['find rang --in codings --coder anna --json', "Anna's codings with a word, for a program"],
  ]);
};

async function run(words: readonly string[], options: Options, command: Command): Promise<void> {
  const { openStudy } = await import('../study/open.js');
  const study = await openStudy(studyFolder(command));
  const coders = namedCoders(command);
  const filter = {
    ...(await filterFor(study, { ...options, words })),
    ...(coders.length > 0 && { coders }),
  };
  const onlyWords = words.length > 0 && !options.code && !options.how;
  const where = options.in ?? (onlyWords ? 'talk' : 'codings');
  const found = await (where === 'talk' ? turnsFound : codingsFound)(study, filter);
  const { leftOutOf } = await import('../matrices/quotation.js');
  const note = leftOutOf(found.passages, study.settings).trim();
  if (note !== '') printNote(note);
  if (options.json) return printJson(await found.records());
  if (options.format !== 'text') return printTable(await found.table(), options.format);
  const { nothingFoundText } = await import('../terminal/found-text.js');
  if (found.isEmpty) printNote(nothingFoundText(where, words.length > 0));
  else printResult(await found.text());
}

/** What was found, in the forms it can be printed in. */
interface Found {
  readonly isEmpty: boolean;
  readonly passages: readonly Passage[];
  records(): Promise<readonly object[]>;
  table(): Promise<Matrix>;
  text(): Promise<string>;
}

async function turnsFound(study: Study, filter: CodingFilter): Promise<Found> {
  const { selectTurns } = await import('../coding/select-turns.js');
  const { wholeTurn } = await import('../text/turns.js');
  const turns = selectTurns(study, filter);
  return {
    isEmpty: turns.length === 0,
    passages: turns.map(({ transcript, turn }) => ({ transcript, span: wholeTurn(turn) })),
    async records() {
      const { turnRecord } = await import('../terminal/found-record.js');
      return turns.map((turn) => turnRecord(turn, study.settings.participants));
    },
    table: async () => (await import('../matrices/found-turns.js')).foundTurns(study, turns),
    text: async () => (await import('../terminal/found-text.js')).foundTurnsText(study, turns),
  };
}

async function codingsFound(study: Study, filter: CodingFilter): Promise<Found> {
  const { selectCodings, whoseAre } = await import('../coding/select-codings.js');
  const { passagesOf } = await import('../matrices/quotation.js');
  const codings = selectCodings(study, filter);
  return {
    isEmpty: codings.length === 0,
    passages: passagesOf(study, codings),
    async records() {
      const { codingRecord } = await import('../terminal/found-record.js');
      const { participants } = study.settings;
      const transcripts = new Map(study.transcripts.map((one) => [one.id, one]));
      return codings.map((coding) => codingRecord(transcripts, coding, participants));
    },
    async table() {
      const table = await (await import('../matrices/index.js')).tables.codings();
      return table.build({ study, codings, whose: whoseAre(codings), options: {} });
    },
    text: async () => (await import('../terminal/found-text.js')).foundCodingsText(study, codings),
  };
}

async function printTable(matrix: Matrix, format: 'csv' | 'md'): Promise<void> {
  const { tableExports } = await import('../exports/index.js');
  const { write } = await tableExports[format]();
  printResult(write(matrix, {}));
}

/** `key=value`; the first equals sign parts them. */
function attributes(value: string, before: Options['attribute'] = []) {
  if (value.indexOf('=') <= 0) {
    throw new InvalidArgumentError('A key and a value are expected: age=old.');
  }
  return [...before, attributeAsked(value)];
}
