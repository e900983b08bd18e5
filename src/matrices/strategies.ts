/** Themes with their codes, one a line: a codebook at a glance. */
import { themesOf } from '../model/codebook.js';
import { withColumns } from './arrange.js';
import { codesToPrint, themePath } from './code-rows.js';
import type { Table } from './contract.js';
import { codebookFooter } from './footer.js';
import { headingsOf } from './headings.js';
import { workedExample } from './worked-example.js';

export const strategies: Table = {
  id: 'strategies',
  title: 'Strategies by process type',
  meaning:
    'A row is a theme: a type of process. Its cell lists the codes that stand in it, the strategies, ' +
    'one a line in the order of the codebook. Nothing is counted.',
  source: 'Sundet et al. 2020, Part 2, Table 1',
  unit: 'code',
  sums: false,
  build(input) {
    const { codebook } = input.study;
    const headings = headingsOf(codebook);
    const codes = codesToPrint(input);
    const printed = new Set(codes.map(({ code }) => code));
    const themes = themesOf(codebook)
      .map(({ theme, above }) => ({
        row: { id: theme.id, label: themePath([...above, theme]) },
        codes: theme.codes.filter((code) => printed.has(code)),
      }))
      .filter((theme) => theme.codes.length > 0);
    return withColumns(
      {
        kind: strategies.id,
        title: strategies.title,
        rowHeading: headings.processTypes,
        rows: themes.map(({ row }) => row),
        columns: [{ id: 'strategies', label: headings.strategies }],
        cells: themes.map((theme) => [theme.codes.map(({ name }) => name).join('\n')]),
        footer: codebookFooter(input, codes),
      },
      input.options.columns,
    );
  },
  example: {
    study: workedExample,
    rows: ['Bond', 'Support'],
    columns: ['Codes'],
    cells: [['Being there\nOpenness'], ['Routing\nAdvocacy']],
  },
};
