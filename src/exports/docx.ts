/** DOCX: a table as a Word document, ready to go into a manuscript. */
import type { PackedExport, ReadTable } from './contract.js';
import { documentXml } from './docx-document.js';
import { type Part, packOf, relationships, unpacked } from './office-package.js';
import { workedExample } from './worked-example.js';
import { unescapeXml } from './xml-text.js';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const schema = 'http://schemas.openxmlformats.org';
const namespace = `xmlns:w="${schema}/wordprocessingml/2006/main"`;

export const docx: PackedExport = {
  id: 'docx',
  title: 'Word document',
  extension: '.docx',
  description:
    'One table with its title above and its notes below, for Word and LibreOffice: one cell over the ' +
    'rows of a group, headings that come again on each page, lists with real bullets, numbers to the ' +
    'right, on a page turned sideways where the table is wide. What it was made from stands in the ' +
    'notes and in the properties of the document.',
  isPacked: true,
  write(matrix, { merge = 'blank', language = 'en' }) {
    const main: Part = {
      name: 'word/document.xml',
      type: `${word}.document.main+xml`,
      xml: documentXml(matrix, merge),
    };
    const related: Part = {
      name: 'word/_rels/document.xml.rels',
      type: 'application/vnd.openxmlformats-package.relationships+xml',
      xml: relationships([
        [`${schema}/officeDocument/2006/relationships/styles`, 'styles.xml'],
        [`${schema}/officeDocument/2006/relationships/numbering`, 'numbering.xml'],
      ]),
    };
    return packOf(matrix, main, [related, styles(language), numbering]);
  },
  read(document) {
    const [main] = unpacked(document, (name) => name === 'word/document.xml');
    return readDocument(main?.text ?? '');
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

function styles(language: string): Part {
  const style = (id: string, name: string, paragraph: string, run: string) =>
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
  const size = (half: number) => `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
  const space = (before: number, after: number) =>
    `<w:spacing w:before="${before}" w:after="${after}"/>`;
  return {
    name: 'word/styles.xml',
    type: `${word}.styles+xml`,
    xml:
      `<w:styles ${namespace}><w:docDefaults><w:rPrDefault><w:rPr>${size(22)}<w:lang w:val="${unescapeXml(language).replace(/[^A-Za-z0-9-]/g, '')}"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
      style('TableTitle', 'Table title', `<w:keepNext/>${space(0, 120)}`, `<w:b/>${size(22)}`) +
      style('TableText', 'Table text', space(20, 20), size(19)) +
      style('Note', 'Table note', space(120, 0), size(18)) +
      '</w:styles>',
  };
}

const level = (depth: number, sign: string) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${200 * (depth + 1)}" w:hanging="200"/></w:pPr></w:lvl>`;

const numbering: Part = {
  name: 'word/numbering.xml',
  type: `${word}.numbering+xml`,
  xml: `<w:numbering ${namespace}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, '•')}${level(1, '–')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
};

/** The first table of a document, and the paragraphs around it, whichever program wrote it last. */
function readDocument(xml: string): ReadTable {
  const start = xml.indexOf('<w:tbl>');
  const end = xml.indexOf('</w:tbl>');
  const table = start < 0 ? '' : xml.slice(start, end);
  const rows = table.split(/<w:tr[ >]/).slice(1);
  return {
    records: rows.map((row) =>
      row
        .split(/<w:tc>/)
        .slice(1)
        .map(words),
    ),
    around: [words(xml.slice(0, Math.max(0, start))), words(xml.slice(Math.max(0, end)))].join(
      '\n',
    ),
  };
}

/** The words of a piece, a line feed between its paragraphs and where a line breaks. */
function words(xml: string): string {
  const paragraphs = xml.split('</w:p>').slice(0, -1);
  return paragraphs
    .map((paragraph) => {
      const texts = paragraph.matchAll(/<w:br\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g);
      return [...texts].map(([, text]) => (text === undefined ? '\n' : unescapeXml(text))).join('');
    })
    .join('\n');
}
