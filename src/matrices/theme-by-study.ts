/** Codes by publication: which studies of a synthesis carry which meta-theme. */
import type { Code } from '../model/codebook.js';
import type { Cell } from '../model/matrix.js';
import type { Publication } from '../model/publication.js';
import { choiceOf } from './choice.js';
import { codesToPrint, rowOf } from './code-rows.js';
import type { Table } from './contract.js';
import { headingsOf } from './headings.js';
import {
  carries,
  columnOf,
  countOf,
  outsideNote,
  publicationsFooter,
  publicationsToPrint,
  themesInto,
} from './publications.js';
import { totalsOf } from './totals.js';
import { workedExample } from './worked-example.js';
import { workedStudies } from './worked-studies.js';

export const themeByStudy: Table = {
  id: 'theme-by-study',
  title: 'Codes by publication',
  meaning:
    'A row is a code, under its themes; a column is a publication of studies.yaml, by year. A cell has a ' +
    'mark where the publication carries the code: the codebook lists it among the studies of the code, or ' +
    'one of its themes is translated into it. The totals count the marks. Studies that the codebook ' +
    'cites and the list does not have are named in the footer.',
  source: 'Sundet et al. 2020, Part 1, sections 1a to 3e',
  unit: 'publication',
  cells: {
    mark: 'an x where the publication carries the code',
    count: 'how many of its themes are translated into the code',
    terms: 'those themes in its own words; an x where it carries the code without one',
  },
  sums: true,
  build(input) {
    const { study, options } = input;
    const print = printers[choiceOf(themeByStudy, 'cells', options)] ?? mark;
    const codes = codesToPrint(input);
    const printed = publicationsToPrint(study, options.columns);
    const cells = codes.map(({ code }) => printed.map((one) => print(one, code)));
    const headings = headingsOf(study.codebook);
    return {
      kind: themeByStudy.id,
      title: `${headings.codes} by publication`,
      groupHeading: headings.themes,
      rowHeading: headings.codes,
      rows: codes.map(rowOf),
      columns: printed.map(columnOf),
      cells,
      totals: totalsOf(cells, printed.length),
      footer: publicationsFooter(study, countOf(printed, codes)) + outsideNote(study, codes),
    };
  },
  example: {
    study: workedStudies(workedExample),
    rows: ['Being there', 'Openness', 'Routing', 'Advocacy'],
    columns: ['[17]', '[18]', '[20]'],
    cells: [
      ['x', '', 'x'],
      ['', 'x', ''],
      ['', '', ''],
      ['x', 'x', ''],
    ],
  },
};

type Print = (publication: Publication, code: Code) => Cell;

const mark: Print = (publication, code) => (carries(publication, code) ? 'x' : '');

const printers: Readonly<Record<string, Print>> = {
  mark,
  count: (publication, code) => themesInto(publication, code).length,
  terms: (publication, code) =>
    themesInto(publication, code)
      .map(({ theme }) => theme)
      .join('\n') || mark(publication, code),
};
