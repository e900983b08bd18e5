/** Translation: each meta-theme in the words of the studies it was made from. */
import type { Code } from '../model/codebook.js';
import type { Cell } from '../model/matrix.js';
import type { Publication } from '../model/publication.js';
import { codesToPrint, rowOf } from './code-rows.js';
import type { Table } from './contract.js';
import { headingsOf } from './headings.js';
import {
  carries,
  columnOf,
  countOf,
  outsideNote,
  printTheme,
  publicationsFooter,
  publicationsToPrint,
  themesInto,
} from './publications.js';
import { workedExample } from './worked-example.js';
import { workedStudies } from './worked-studies.js';

const noTerm = '(carried; no term of its own)';

export const translation: Table = {
  id: 'translation',
  title: 'Codes in the terms of the publications',
  meaning:
    'A row is a code, under its themes; a column is a publication of studies.yaml, by year. A cell holds ' +
    'the publication’s own themes, with their meanings, that are translated into the code; one that ' +
    'speaks against it is marked as refutational, the others are reciprocal. Where a publication ' +
    'carries the code and none of its themes is translated into it, the cell says so.',
  source: 'Noblit & Hare 1988',
  unit: 'publication',
  sums: false,
  build(input) {
    const { study, options } = input;
    const codes = codesToPrint(input);
    const printed = publicationsToPrint(study, options.columns);
    const headings = headingsOf(study.codebook);
    return {
      kind: translation.id,
      title: `${headings.codes} in the terms of the publications`,
      groupHeading: headings.themes,
      rowHeading: headings.codes,
      rows: codes.map(rowOf),
      columns: printed.map(columnOf),
      cells: codes.map(({ code }) => printed.map((one) => termsOf(one, code))),
      footer: publicationsFooter(study, countOf(printed, codes)) + outsideNote(study, codes),
    };
  },
  example: {
    study: workedStudies(workedExample),
    rows: ['Being there', 'Openness', 'Routing', 'Advocacy'],
    columns: ['[17]', '[18]', '[20]'],
    cells: [
      ['Being there (calling; waiting)', '', noTerm],
      ['', 'Shut out (no news) (refutational)', ''],
      ['', '', ''],
      [noTerm, 'Speaking up', ''],
    ],
  },
};

function termsOf(publication: Publication, code: Code): Cell {
  const terms = themesInto(publication, code).map((theme) =>
    theme.relation === 'refutational' ? `${printTheme(theme)} (refutational)` : printTheme(theme),
  );
  if (terms.length > 0) return terms.join('\n');
  return carries(publication, code) ? noTerm : '';
}
