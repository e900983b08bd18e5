/** XLSX: a table as a workbook for Excel and LibreOffice. */
import type { Matrix } from '../model/matrix.js';
import type { PackedExport } from './contract.js';
import { type Part, packOf, relationships } from './office-package.js';
import { footLines, provenanceEntries } from './provenance-line.js';
import { workedExample } from './worked-example.js';
import { readWorkbook } from './xlsx-reading.js';
import { tableSheet, textSheet } from './xlsx-sheet.js';
import { escapeXml } from './xml-text.js';

const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const schema = 'http://schemas.openxmlformats.org';
const namespace = `${schema}/spreadsheetml/2006/main`;

export const xlsx: PackedExport = {
  id: 'xlsx',
  title: 'Excel workbook',
  extension: '.xlsx',
  description:
    'A workbook with the table on a sheet, headings that stay in sight, one cell over the rows of a ' +
    'group, numbers as numbers; a table whose columns belong to themes has a sheet for each theme. ' +
    'Text is written as text: what begins with =, +, - or @ stays what somebody said. A last sheet, ' +
    'About, holds the title, the notes and what the table was made from.',
  isPacked: true,
  write(matrix, { merge = 'blank' }) {
    const sheets = [
      ...sheetsOf(matrix).map(({ name, part }) => ({ name, xml: tableSheet(part, merge) })),
      { name: 'About', xml: textSheet(aboutLines(matrix)) },
    ];
    const names = distinct(sheets.map(({ name }) => name));
    const parts = sheets.map(({ xml }, at): Part => {
      const name = `xl/worksheets/sheet${at + 1}.xml`;
      return { name, type: `${sheet}.worksheet+xml`, xml };
    });
    return packOf(matrix, workbook(names), [related(parts.length), styles, ...parts]);
  },
  read(document) {
    return readWorkbook(document);
  },
  example: {
    matrix: workedExample,
    holds: [
      ['Themes', 'Codes', 'P1', 'P2', 'Total'],
      ['Bond', 'Trust', '2', '0', '2'],
      ['', 'Being there | being <near>', '10', '1', '11'],
      ['Support', '=Routing, "passing on"', '0', '0', '0'],
      ['Total', '', '12', '1', '13'],
    ],
  },
};

/** The whole table, or a part of it for each group of columns. */
function sheetsOf(matrix: Matrix): { name: string; part: Matrix }[] {
  const groups = [...new Set(matrix.columns.map(({ group }) => group))];
  if (groups.length < 2 || matrix.totals) return [{ name: matrix.title, part: matrix }];
  return groups.map((group) => {
    const kept = matrix.columns.flatMap((column, at) => (column.group === group ? [at] : []));
    const part = {
      ...matrix,
      columns: matrix.columns.filter((_, at) => kept.includes(at)),
      cells: matrix.cells.map((row) => kept.map((at) => row[at] ?? '')),
    };
    return { name: group ?? matrix.title, part };
  });
}

function aboutLines(matrix: Matrix): [string, string][] {
  const notes = footLines(matrix).map((line): [string, string] => ['note', line]);
  return [['title', matrix.title], ...notes, ...provenanceEntries(matrix)];
}

/** Names that Excel takes: 31 characters, without its own signs, each once whatever its capitals. */
function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name
      .replace(/[[\]:*?/\\\u0000-\u001f]/g, ' ')
      .replace(/^'|'$/g, ' ')
      .trim();
    for (let nth = 1; ; nth += 1) {
      const end = nth === 1 ? '' : ` ${nth}`;
      const short =
        Array.from(plain === '' ? 'Table' : plain)
          .slice(0, 31 - end.length)
          .join('') + end;
      if (taken.has(short.toLowerCase())) continue;
      taken.add(short.toLowerCase());
      return short;
    }
  });
}

function workbook(names: readonly string[]): Part {
  const sheets = names.map(
    (name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 2}"/>`,
  );
  return {
    name: 'xl/workbook.xml',
    type: `${sheet}.sheet.main+xml`,
    xml: `<workbook xmlns="${namespace}" xmlns:r="${schema}/officeDocument/2006/relationships"><sheets>${sheets.join('')}</sheets></workbook>`,
  };
}

function related(sheets: number): Part {
  const type = `${schema}/officeDocument/2006/relationships`;
  const targets = Array.from({ length: sheets }, (_, at) => `worksheets/sheet${at + 1}.xml`);
  return {
    name: 'xl/_rels/workbook.xml.rels',
    type: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: relationships([
      [`${type}/styles`, 'styles.xml'],
      ...targets.map((target) => [`${type}/worksheet`, target] as const),
    ]),
  };
}

const font = (inner: string) => `<font>${inner}<sz val="11"/><name val="Calibri"/></font>`;
const wrapped = '<alignment vertical="top" wrapText="1"/>';
const format = (font: number, border: number, inner: string, more = '') =>
  `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"${more}>${inner}</xf>`;

/** In the order of cellStyles in xlsx-sheet.ts. */
const styles: Part = {
  name: 'xl/styles.xml',
  type: `${sheet}.styles+xml`,
  xml:
    `<styleSheet xmlns="${namespace}"><fonts count="2">${font('')}${font('<b/>')}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="3"><border/><border><left/><right/><top/><bottom style="thin"/></border><border><left/><right/><top style="thin"/><bottom/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="5">${format(0, 0, wrapped)}${format(1, 1, wrapped)}${format(0, 0, '<alignment vertical="top"/>')}${format(1, 2, '<alignment vertical="top"/>')}${format(0, 0, wrapped, ' quotePrefix="1"')}</cellXfs>` +
    '</styleSheet>',
};
