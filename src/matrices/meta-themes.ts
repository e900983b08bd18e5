/** Themes, their codes and what each code means: the main table of a codebook. */
import type { Code } from '../model/codebook.js';
import { withColumns } from './arrange.js';
import { codesToPrint, rowOf } from './code-rows.js';
import type { Table } from './contract.js';
import { evidenceCells, evidenceColumns, evidenceMeaning } from './evidence.js';
import { codebookFooter, countingFooter } from './footer.js';
import { headingsOf } from './headings.js';
import { leftOutOf } from './quotation.js';
import { segmentsByCode } from './segments.js';
import { workedExample } from './worked-example.js';

export const metaThemes: Table = {
  id: 'meta-themes',
  title: 'Meta-themes and major meanings',
  meaning:
    'A row is a code, under the theme or process type it belongs to; its cell is what the code ' +
    'means, in one line. Where a source printed another meaning, the one to use is printed, and the ' +
    `footer names the code. With evidence, four columns more. ${evidenceMeaning}`,
  source: 'Sundet et al. 2020, Part 1, Table 2',
  unit: 'code',
  sums: false,
  build(input) {
    const { study, options } = input;
    const headings = headingsOf(study.codebook);
    const codes = codesToPrint(input);
    const segments = segmentsByCode(input);
    const printed = codes.flatMap(({ code }) => segments.get(code.id) ?? []);
    const left = options.evidence ? leftOutOf(printed, study.settings) : '';
    const footer = options.evidence
      ? countingFooter(input, codes, segments)
      : codebookFooter(input, codes);
    return withColumns(
      {
        kind: metaThemes.id,
        title: `${headings.codes} and ${headings.meanings.toLowerCase()}`,
        groupHeading: headings.themes,
        rowHeading: headings.codes,
        rows: codes.map(rowOf),
        columns: [
          { id: 'meaning', label: headings.meanings },
          ...(options.evidence ? evidenceColumns : []),
        ],
        cells: codes.map(({ code }) => [
          code.meaning ?? '',
          ...(options.evidence ? evidenceCells(segments.get(code.id) ?? [], study) : []),
        ]),
        footer: footer + printedOtherwise(codes.map(({ code }) => code)) + left,
        ...(left !== '' && { leftOut: left.trim() }),
      },
      input.options.columns,
    );
  },
  example: {
    study: workedExample,
    options: { evidence: true },
    rows: ['Being there', 'Openness', 'Routing', 'Advocacy'],
    columns: ['Meanings', 'Segments', 'Speakers', 'Sessions', 'Quote'],
    cells: [
      [
        'Staying in contact',
        2,
        2,
        1,
        '“Somebody rang me every single week, rain or shine.” (P1, talk-1:1)',
      ],
      ['Telling what is going on', 2, 2, 2, '“Nobody told me anything.” (P3, talk-2:2)'],
      [
        'Bringing services together',
        1,
        1,
        1,
        '“The school and the clinic began to talk to each other.” (P1, talk-2:1)',
      ],
      ['Speaking for somebody', 0, 0, 0, ''],
    ],
  },
};

/** Names the codes for which a source printed another meaning: a source is never corrected silently. */
function printedOtherwise(codes: readonly Code[]): string {
  const names = codes.flatMap(({ name, meaningAsPrinted }) => (meaningAsPrinted ? [name] : []));
  const list = new Intl.ListFormat('en').format(names);
  return names.length === 0 ? '' : ` The source prints another meaning for ${list}.`;
}
