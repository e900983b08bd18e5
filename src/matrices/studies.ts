/** The publications of a synthesis: what each asked, how, of whom, and what it found. */
import type { Cell } from '../model/matrix.js';
import { type Publication, type PublicationField, shortCitation } from '../model/publication.js';
import { plural } from '../text/plural.js';
import { withColumns } from './arrange.js';
import type { Table } from './contract.js';
import { publicationsFooter, publicationsToPrint, themeLines } from './publications.js';
import { workedExample } from './worked-example.js';
import { workedStudies } from './worked-studies.js';

export const notInSource = '(not in the source)';
const restNotInSource = '(the rest is not in the source)';

/** Each column with what stands in it. Several things stand one a line. */
const columns: readonly {
  readonly field: PublicationField;
  readonly label: string;
  readonly print: (publication: Publication) => Cell;
}[] = [
  { field: 'question', label: 'Research questions', print: ({ question = '' }) => question },
  { field: 'method', label: 'Method', print: ({ method }) => method.join('\n') },
  {
    field: 'participants',
    label: 'Research participants',
    print: ({ participants }) => participants.join('\n'),
  },
  { field: 'themes', label: 'Themes & meanings', print: themeLines },
];

export const studies: Table = {
  id: 'studies',
  title: 'Publications of the synthesis',
  meaning:
    'A row is a publication of studies.yaml, by year: its authors, its year and its reference. The cells ' +
    'say what it asked, by which method, of whom, and its themes with their meanings, in its own words: ' +
    'a line of what they are about, headings for whose view they are, a bullet for each theme. What the ' +
    'source does not give is said to be missing and never filled in. Nothing is counted.',
  source: 'Sundet et al. 2020, Part 1, Table 1',
  unit: 'publication',
  sums: false,
  build(input) {
    const { study, options } = input;
    const printed = publicationsToPrint(study, options.rows);
    return withColumns(
      {
        kind: studies.id,
        title: studies.title,
        rowHeading: 'Publication',
        rows: printed.map((one) => ({ id: one.ref, label: `${shortCitation(one)} [${one.ref}]` })),
        columns: columns.map(({ field, label }) => ({ id: field, label })),
        cells: printed.map((one) =>
          columns.map(({ field, print }) => withGap(print(one), one.gaps.includes(field))),
        ),
        footer:
          publicationsFooter(study, plural(printed.length, 'publication')) +
          printedOtherwise(printed),
      },
      input.options.columns,
    );
  },
  example: {
    study: workedStudies(workedExample),
    rows: ['Lind 2004 [17]', 'Moe & Ruud 2010 [18]', 'Aas et al. 2012 [20]'],
    columns: ['Research questions', 'Method', 'Research participants', 'Themes & meanings'],
    cells: [
      [
        ...['What helps', 'interviews\nobservation', 'patients'],
        [{ text: 'Being there (calling; waiting)', as: 'bullet' }],
      ],
      [
        ...['What stands in the way', 'focus groups', 'staff\nrelatives'],
        [
          { text: 'Working together', as: 'line' },
          { text: 'Staff:', as: 'heading' },
          { text: 'Speaking up', as: 'bullet' },
          { text: 'to the office', as: 'sub-bullet' },
          { text: 'Relatives:', as: 'heading' },
          { text: 'Shut out (no news)', as: 'bullet' },
        ],
      ],
      [
        ...[notInSource, notInSource, ''],
        [
          { text: 'A home of one’s own', as: 'bullet' },
          { text: restNotInSource, as: 'line' },
        ],
      ],
    ],
  },
};

/** A cell that the source does not give, or not whole, says so. */
function withGap(cell: Cell, isGap: boolean): Cell {
  if (!isGap) return typeof cell === 'object' && cell.length === 0 ? '' : cell;
  if (typeof cell === 'object') {
    return cell.length === 0 ? notInSource : [...cell, { text: restNotInSource, as: 'line' }];
  }
  return cell === '' ? notInSource : `${cell}\n${restNotInSource}`;
}

/** Names the publications whose source prints another question: a source is never corrected silently. */
function printedOtherwise(publications: readonly Publication[]): string {
  const names = publications.flatMap(({ ref, questionAsPrinted }) =>
    questionAsPrinted === undefined ? [] : [`[${ref}]`],
  );
  const list = new Intl.ListFormat('en').format(names);
  return names.length === 0 ? '' : ` The source prints another research question for ${list}.`;
}
