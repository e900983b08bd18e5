/** What stands beside a file of data: what it holds and what it was made from (W3C, CSV on the Web). */
import type { Matrix } from '../model/matrix.js';

/** The name that the W3C's "Model for Tabular Data and Metadata on the Web" (2015), 5.2, looks for. */
export function metadataFile(file: string): string {
  return `${file}-metadata.json`;
}

export function metadataOf({ title, footer, provenance }: Matrix, file: string): string {
  const document = {
    '@context': 'http://www.w3.org/ns/csvw',
    url: file.split('/').at(-1),
    'dc:title': title,
    'dc:description': footer,
    'dc:provenance': provenance,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
