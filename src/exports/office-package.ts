/** Packages of office programs: XML files in a zip that is the same on every run. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Matrix } from '../model/matrix.js';
import { Problem } from '../model/problem.js';
import { provenanceEntries } from './provenance-line.js';
import { escapeXml } from './xml-text.js';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org';

/** The first day a zip can name, in whatever zone: what is written must not depend on the clock. */
const noTime = new Date(1980, 0, 1);

export interface Part {
  /** The path in the package. */
  readonly name: string;
  readonly type: string;
  /** Without the XML declaration. */
  readonly xml: string;
}

/** A package with its main part first, and what says what it was made from. */
export function packOf(matrix: Matrix, main: Part, others: readonly Part[]): Uint8Array {
  const parts = [main, ...others, coreProperties(matrix), customProperties(matrix)];
  const types = parts.map(
    ({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  const xml: readonly (readonly [name: string, xml: string])[] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      relationships([
        [`${office}/officeDocument/2006/relationships/officeDocument`, main.name],
        [`${office}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml'],
        [`${office}/officeDocument/2006/relationships/custom-properties`, 'docProps/custom.xml'],
      ]),
    ],
    ...parts.map(({ name, xml }) => [name, xml] as const),
  ];
  const files = xml.map(([name, text]) => [name, strToU8(declaration + text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: noTime, level: 6 });
}

/** The relationships of a part, as `rId1`, `rId2` … */
export function relationships(targets: readonly (readonly [type: string, target: string])[]) {
  const lines = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${office}/package/2006/relationships">${lines.join('')}</Relationships>`;
}

/** The texts of the wanted files of a package. @throws Problem where it is none, or is damaged */
export function unpacked(document: Uint8Array, isWanted: (name: string) => boolean) {
  const files = orDamaged(() => unzipSync(document, { filter: ({ name }) => isWanted(name) }));
  return Object.entries(files).map(([name, bytes]) => ({ name, text: strFromU8(bytes) }));
}

function orDamaged<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch {
    throw new Problem({
      what: 'The document cannot be unpacked: it is damaged, or locked with a password.',
      next: 'Open it in the program that saved it last, and save it again.',
    });
  }
}

function coreProperties({ title, provenance }: Matrix): Part {
  return {
    name: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    xml: `<cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(provenance?.tool ?? 'alongside')}</dc:creator></cp:coreProperties>`,
  };
}

function customProperties(matrix: Matrix): Part {
  const entries = provenanceEntries(matrix).map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return {
    name: 'docProps/custom.xml',
    type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    xml: `<Properties xmlns="${office}/officeDocument/2006/custom-properties" xmlns:vt="${office}/officeDocument/2006/docPropsVTypes">${entries.join('')}</Properties>`,
  };
}
