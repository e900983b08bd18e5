/** LibreOffice opens what we write for office programs: the same cells, merged, with headings on every page. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { docx } from '../../src/exports/docx.js';
import { xlsx } from '../../src/exports/xlsx.js';
import type { Matrix } from '../../src/model/matrix.js';
import { absent, converted } from '../support/libre-office.js';

const rows = Array.from({ length: 120 }, (_, at) => ({
  id: `c${at}`,
  label: `=Code ${at}`,
  group: `Theme ${Math.floor(at / 40)}`,
}));
const table: Matrix = {
  ...{ kind: 'any', title: 'Long table', groupHeading: 'Themes', rowHeading: 'Codes', rows },
  columns: [
    { id: 'a', label: 'Segments' },
    { id: 'b', label: 'Said' },
  ],
  cells: rows.map((_, at) => [
    at,
    [
      { text: `first <${at}>`, as: 'bullet' },
      { text: 'below', as: 'sub-bullet' },
    ],
  ]),
  footer: '120 codes.',
};

/** CSV with commas, quotation marks and UTF-8. */
const utf8 = 'csv:Text - txt - csv (StarCalc):44,34,76,1';

describe.skipIf(absent)(`a Word document${absent}`, () => {
  it('has its cells again after LibreOffice has written it anew', () => {
    const ours = docx.write(table, {});
    const again = docx.read(converted('table.docx', ours, 'docx'));
    expect(again.records).toEqual(docx.read(ours).records);
  });

  it('merges the rows of a group, has real lists, and repeats its headings on every page', () => {
    const page = converted('table.docx', docx.write(table, {}), 'html').toString();
    expect(page.match(/rowspan="40"/g)).toHaveLength(3);
    expect(page).toContain('<thead>');
    expect(page.match(/<ul>/g)?.length).toBeGreaterThanOrEqual(240);
  });
});

describe.skipIf(absent)(`a workbook${absent}`, () => {
  it('shows each text as text and each number as a number', () => {
    const shown: string[][] = parse(converted('table.xlsx', xlsx.write(table, {}), utf8));
    expect(shown[0]).toEqual(['Themes', 'Codes', 'Segments', 'Said']);
    expect(shown[1]).toEqual(['Theme 0', '=Code 0', '0', '• first <0>\n  – below']);
    expect(shown).toHaveLength(121);
  });

  it('has its cells again after LibreOffice has written it anew', () => {
    const ours = xlsx.write(table, {});
    const again = xlsx.read(converted('table.xlsx', ours, 'xlsx'));
    expect(again.records).toEqual(xlsx.read(ours).records);
  });
});
