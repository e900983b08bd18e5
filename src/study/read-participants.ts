/** Reads a roster: a table with one row for each participant. */
import { Problem } from '../model/problem.js';
import { didYouMean } from '../text/nearest.js';
import { atPlace } from './at-place.js';
import { consentFrom } from './consent.js';
import { type CsvRow, readCsvTable } from './csv-table.js';
import type { ParticipantSaid } from './set-participants.js';

/** Headings as people write them, the likeliest first; case, spaces, - and _ make no difference. */
const known = {
  id: ['id', 'participant id', 'participant', 'speaker id', 'speaker'],
  role: ['role'],
  aliases: ['aliases', 'alias', 'labels', 'label'],
  consent: ['consent'],
} as const;

type Columns = Readonly<Record<keyof typeof known, string | undefined>>;

/**
 * An empty cell says nothing; semicolons part several aliases; columns we do not know are attributes.
 * @throws Problem when the table names nobody, or at the first row that does not fit
 */
export function readParticipants(file: string): ParticipantSaid[] {
  const { headings, rows } = readCsvTable(file);
  const columns = columnsAmong(headings);
  const { id } = columns;
  if (id === undefined) {
    throw new Problem({
      what: `No column holds the ids: the headings are ${headings.join(', ')}.${didYouMean('id', headings)}`,
      next: 'Begin the file with a line such as: id,role,aliases,consent',
      where: { file, line: 1 },
    });
  }
  if (rows.length === 0) {
    throw new Problem({
      what: `${file} names nobody: it has headings and no row.`,
      next: 'Write a row for each person below them.',
    });
  }
  const taken = Object.values(columns);
  const attributes = headings.filter((heading) => !taken.includes(heading));
  return rows.map((row) => personIn(row, { ...columns, id }, attributes, file));
}

function columnsAmong(headings: readonly string[]): Columns {
  const plain = (heading: string) => heading.toLowerCase().replace(/[\s_-]+/g, ' ');
  const first = (names: readonly string[]) =>
    names.flatMap((name) => headings.find((heading) => plain(heading) === name) ?? [])[0];
  return {
    id: first(known.id),
    role: first(known.role),
    aliases: first(known.aliases),
    consent: first(known.consent),
  };
}

function personIn(
  { line, record }: CsvRow,
  columns: Columns & { readonly id: string },
  attributes: readonly string[],
  file: string,
): ParticipantSaid {
  const where = { file, line };
  const cell = (heading: string | undefined) =>
    heading === undefined ? '' : (record[heading]?.trim() ?? '');
  const id = cell(columns.id);
  if (id === '') {
    throw new Problem({ what: 'This row has no id.', next: 'Give the person an id.', where });
  }
  const aliases = cell(columns.aliases)
    .split(';')
    .map((alias) => alias.trim())
    .filter(Boolean);
  const said = attributes.filter((heading) => cell(heading) !== '');
  return {
    ...{ id, where },
    ...(cell(columns.role) !== '' && { role: cell(columns.role) }),
    ...(aliases.length > 0 && { aliases }),
    attributes: Object.fromEntries(said.map((heading) => [heading, cell(heading)])),
    ...(cell(columns.consent) !== '' && {
      consent: atPlace(where, () => consentFrom(cell(columns.consent))),
    }),
  };
}
