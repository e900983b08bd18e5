/** The table that `matrix` asks for, built; `verify` asks for it again. */
import type { Argument, Command, Option } from 'commander';
import type { Table, TableInput, TableOptions } from '../matrices/contract.js';
import { tables } from '../matrices/index.js';
import type { Matrix, Provenance } from '../model/matrix.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import { shellLine } from '../text/shell-words.js';
import { version } from '../version.js';
import { several } from './verb.js';
import { askedWhere, filterFor } from './wanted-codings.js';

/** Everything about the content of a table; how it is printed is for others to say. */
export interface TableRequest extends TableOptions {
  readonly where?: readonly string[];
  readonly sort?: string;
  readonly totals?: boolean;
  readonly includeModerators?: boolean;
  /** How it is printed, so that the same can be printed again. */
  readonly format?: string;
  readonly merge?: 'repeat' | 'blank';
}

export interface BuiltTable {
  readonly matrix: Matrix;
  readonly table: Table;
  readonly input: TableInput;
  /** True where codings were asked for and none fits. */
  readonly isEmpty: boolean;
}

export function withTableOptions(command: Command): Command {
  return command
    .option('--rows <names>', 'print these rows: codes, themes, publications …', names)
    .option('--columns <names>', 'print these columns', names)
    .option('--cells <what>', 'what cells show; docs/reference/tables.md has the choices')
    .option('--by <what>', 'what is compared, or by which rule; the same page has the choices')
    .option('--where <key=value>', 'count these codings only, in the words of find', several)
    .option('--sort <by>', 'sort rows by label, total or a column')
    .option('--totals', 'print totals; a table whose cells add up does without being asked')
    .option('--no-totals', 'leave totals out')
    .option('--evidence', 'with meta-themes: add segments, speakers, sessions and a quote')
    .option('--include-moderators', 'count what moderators say too');
}

/** `a,b`: names parted by commas. */
function names(typed: string, before: readonly string[] = []): readonly string[] {
  const parts = typed.split(',').map((name) => name.trim());
  return [...before, ...parts.filter((name) => name !== '')];
}

/** @throws Problem where the study or the table does not know what is asked for */
export async function buildTable(
  opened: Study,
  kind: string,
  request: TableRequest,
  wanted: string | undefined,
): Promise<BuiltTable> {
  const [table, { arrange, withoutRows }, { choiceOf }, { codingsThatCount }] = await Promise.all([
    chosen(tables, kind, 'table').then((load) => load()),
    import('../matrices/arrange.js'),
    import('../matrices/choice.js'),
    import('../coding/counting.js'),
  ]);
  choiceOf(table, 'cells', request);
  choiceOf(table, 'by', request);
  const study = request.includeModerators ? withModerators(opened) : opened;
  const { where = [] } = request;
  const doesCount = countsCodings(table, request);
  if (where.length > 0 && !doesCount) throw countsNone(kind);
  const counted = doesCount ? codingsThatCount(study, wanted) : { codings: [], whose: '' };
  const codings = where.length === 0 ? counted.codings : await fitting(study, counted, where);
  const input: TableInput = { ...counted, study, codings, options: request };
  const isEmpty = where.length > 0 && codings.length === 0;
  const built = table.build(input);
  const coder = 'coder' in counted ? counted.coder : undefined;
  const provenance = {
    ...{ tool: `alongside ${version}`, command: commandOf(kind, request, coder) },
    ...{ unit: table.unit, ...(coder !== undefined && { coder }), filter: where, ...study.hashes },
  };
  const matrix = { ...arrange(isEmpty ? withoutRows(built) : built, request), provenance };
  return { matrix, table, input, isEmpty };
}

async function fitting(
  study: Study,
  { codings, coder }: Pick<TableInput, 'codings'> & { readonly coder?: string },
  where: readonly string[],
): Promise<TableInput['codings']> {
  const { codingFilter } = await import('../coding/select-codings.js');
  const filter = await filterFor(study, await askedWhere(where));
  return codings.filter(codingFilter(study, { ...filter, ...(coder && { coders: [coder] }) }));
}

/** False for publications, and for a codebook printed without its evidence. */
function countsCodings({ unit }: Pick<Table, 'unit'>, { evidence }: TableRequest): boolean {
  return unit !== 'publication' && (unit !== 'code' || evidence === true);
}

function countsNone(kind: string): Problem {
  return new Problem({
    what: `The table ${kind} counts no codings, so --where has nothing to choose from.`,
    next: 'Choose with --rows and --columns.',
  });
}

function withModerators(study: Study): Study {
  return { ...study, settings: { ...study.settings, countModerators: true } };
}

/** The command in one order of its options, with the coder it counted. */
function commandOf(
  kind: string,
  request: TableRequest,
  coder: string | undefined,
): Provenance['command'] {
  const { rows, columns, cells, by, where = [], sort, totals, evidence } = request;
  const option = (name: string, value: string | undefined) =>
    value === undefined ? [] : [name, value];
  return shellLine([
    ...['alongside', 'matrix', kind, ...option('--coder', coder)],
    ...option('--rows', rows?.join(',')),
    ...option('--columns', columns?.join(',')),
    ...option('--cells', cells),
    ...option('--by', by),
    ...where.flatMap((one) => option('--where', one)),
    ...option('--sort', sort),
    ...(totals === false ? ['--no-totals'] : []),
    ...(evidence ? ['--evidence'] : []),
    ...(request.includeModerators ? ['--include-moderators'] : []),
    ...option('--merge', request.merge),
    ...option('--format', request.format === 'text' ? undefined : request.format),
  ]);
}

/** Help and completion name what there is; another word is answered with the nearest. */
export function listing<T extends Argument | Option>(taken: T, entries: object): T {
  taken.argChoices = Object.keys(entries);
  return taken;
}

/** @throws Problem naming those there are */
export async function chosen<T>(
  entries: Readonly<Record<string, T>>,
  wanted: string,
  noun: string,
): Promise<T> {
  const entry = Object.hasOwn(entries, wanted) ? entries[wanted] : undefined;
  if (entry !== undefined) return entry;
  const { didYouMean } = await import('../text/nearest.js');
  const ids = Object.keys(entries);
  throw new Problem({
    what: `There is no ${noun} "${wanted}".${didYouMean(wanted, ids)}`,
    next: `Choose one of: ${ids.join(', ')}.`,
  });
}
