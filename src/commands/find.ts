/** `alongside find`: quotes by words, code, speaker and more. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CodingFilter } from '../coding/select-codings.js';
import type { Matrix } from '../model/matrix.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import { printJson, printNote, printResult } from '../terminal/output.js';
import { namedCoders, several, studyFolder, type Verb, wholeNumber, withExamples } from './verb.js';
import { type Asked, filterFor } from './wanted-codings.js';
import {
  type ConcordanceAsked,
  codingsFound,
  concordanceFound,
  type Found,
  turnsFound,
} from './wanted-passages.js';
import { attributeAsked } from './wanted-terms.js';

interface Options extends Omit<Asked, 'words' | 'exact'>, ConcordanceAsked {
  readonly exact?: boolean;
  /** A word, or a question with words. */
  readonly kwic?: string;
  readonly in?: 'talk' | 'codings';
  readonly format: 'text' | 'csv' | 'md';
  readonly json?: boolean;
}

const description = [
  'Lists codings of all coders, or of --coder. Words alone are looked for in all that was said: then turns are listed, with the codes on them or none. --in says otherwise.',
  'Every option narrows the search; one given twice takes either. All words must be there, those in quotation marks in sequence; a word finds its other forms, ring* any ending, =ring this form only, and /pattern/ a pattern.',
  'Operators stand in capitals: AND, OR, NOT, parentheses, and NEAR, BEFORE, AFTER with a distance (NEAR/5words, BEFORE/2turns). Of A BEFORE B, the A are found. Beside words they join code:ID, speaker:, role:, session:, transcript:, attribute:KEY=VALUE and how:. Put single quotation marks around it all, so that the shell leaves it alone.',
  '--kwic prints a line for each place in all talk where a word is said; words and options narrow it.',
].join('\n\n');

const examples: readonly (readonly [string, string])[] = [
  ['find "left a note"', 'every turn where somebody says so, coded or not'],
  ['find --code availing --role participant', "participants' words with one code"],
  [
    "find 'code:availing AND (night OR Friday) NOT speaker:P7'",
    'a code with words, not of one person',
  ],
  ["find 'code:advocating BEFORE/2turns code:coordinating'", 'what soon leads to what'],
  ['find note door --code interactive-dialogic --format csv', 'codings of a theme with both words'],
  ['find rang --in codings --coder anna --json', "Anna's codings with a word, for a program"],
  ['find --kwic "ring*" --sort right', 'where somebody rings, by what is said next'],
];

export const find: Verb = (program) => {
  const command = program
    .command('find [words...]')
    .summary('find quotes by words, code or speaker')
    .description(description)
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
    .option('--kwic <word>', 'a concordance: every place where it is said, with what stands around')
    .addOption(
      new Option(
        '--sort <by>',
        'with --kwic: by what stands left or right of it, by its form, by place',
      ).choices(['place', 'left', 'right', 'word']),
    )
    .option('--context <n>', 'with --kwic: so many words on each side', wholeNumber)
    .addOption(
      new Option('--format <id>', 'how it is printed')
        .choices(['text', 'csv', 'md'])
        .default('text'),
    )
    .option('--json', 'as JSON')
    .action(run);
  withExamples(command, examples);
};

async function run(words: readonly string[], options: Options, command: Command): Promise<void> {
  refuseStrayOptions(options);
  const { openStudy } = await import('../study/open.js');
  const study = await openStudy(studyFolder(command));
  const coders = namedCoders(command);
  const { exact, ...asked } = options;
  const filter = {
    ...(await filterFor(study, { ...asked, ...(exact ? { exact: words } : { words }) })),
    ...(coders.length > 0 && { coders }),
  };
  const where = options.kwic ? 'talk' : (options.in ?? (await whereToLook(filter)));
  const found = await (options.kwic === undefined
    ? (where === 'talk' ? turnsFound : codingsFound)(study, filter)
    : concordance(study, filter, { ...options, kwic: options.kwic }));
  const { leftOutOf } = await import('../matrices/quotation.js');
  const note = leftOutOf(found.passages, study.settings).trim();
  if (note !== '') printNote(note);
  if (options.json) return printJson(await found.records());
  if (options.format !== 'text') return printTable(await found.table(), options.format);
  if (!found.isEmpty) return printResult(await found.text());
  const typed = options.kwic === undefined ? words : [options.kwic, ...words];
  const [{ nothingFoundText }, { otherwiseMeant }] = await Promise.all([
    import('../terminal/found-text.js'),
    import('./wanted-terms.js'),
  ]);
  printNote(nothingFoundText(where, typed.length > 0, await otherwiseMeant(study, typed)));
}

async function concordance(
  study: Study,
  filter: CodingFilter,
  { kwic, exact, ...asked }: Options & { readonly kwic: string },
): Promise<Found> {
  const { wordsIn } = await import('../coding/query.js');
  const { query } = await filterFor(study, exact ? { exact: [kwic] } : { words: [kwic] });
  if (query && wordsIn(query).length > 0) return concordanceFound(study, filter, query, asked);
  throw new Problem({
    what: `A concordance is of words, and "${kwic}" asks for none.`,
    next: 'Name a word, and narrow the rest beside it: find --kwic hope speaker:P1',
  });
}

function refuseStrayOptions({ kwic, sort, context, in: where }: Options): void {
  if (kwic !== undefined && where === 'codings') {
    throw new Problem({
      what: '--kwic looks in all talk, and --in codings does not.',
      next: 'To keep to turns with a code: find --kwic hope --code availing',
    });
  }
  const stray = kwic === undefined && (sort !== undefined ? '--sort' : context && '--context');
  if (stray) {
    throw new Problem({
      what: `${stray} goes with --kwic.`,
      next: 'For example: alongside find --kwic hope --sort left --context 5',
    });
  }
}

/** Codings where codes are asked for, or nothing is that is said; else all talk. */
async function whereToLook({ codes, how, query }: CodingFilter): Promise<'talk' | 'codings'> {
  if (codes || how || !query) return 'codings';
  const { asksForCodings } = await import('../coding/query.js');
  return asksForCodings(query) ? 'codings' : 'talk';
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
