/** Whether a document still holds what a table holds now. */
import type { Comparison } from '../model/difference.js';
import type { Matrix } from '../model/matrix.js';
import type { PackedExport, TableExport, TextExport, WriteOptions } from './contract.js';
import { differences, lineDifferences } from './differences.js';
import { rowHeadings } from './grid.js';

export function compareDocument(
  format: TableExport,
  matrix: Matrix,
  options: WriteOptions,
  document: Uint8Array,
): Comparison {
  return 'isPacked' in format
    ? comparePacked(format, matrix, options, document)
    : compareText(format, matrix, options, new TextDecoder().decode(document));
}

function comparePacked(
  format: PackedExport,
  matrix: Matrix,
  options: WriteOptions,
  document: Uint8Array,
): Comparison {
  const now = format.write(matrix, options);
  const is = format.read(now);
  return {
    compared: is.records.flat().length,
    unit: 'cell',
    differences: differences(format.read(document), is, rowHeadings(matrix).length),
    isSame: Buffer.compare(now, document) === 0,
  };
}

function compareText(
  format: TextExport,
  matrix: Matrix,
  options: WriteOptions,
  document: string,
): Comparison {
  const was = document.replaceAll('\r\n', '\n');
  const now = format.write(matrix, options);
  // What was printed for a screen of 80 columns may stand in a file too.
  const isSame = [now, format.write(matrix, { ...options, width: 80 })].includes(was);
  if (!format.read) {
    const compared = now.split('\n').length;
    return { compared, unit: 'line', differences: isSame ? [] : lineDifferences(was, now), isSame };
  }
  const is = format.read(now);
  const found = isSame ? [] : differences(format.read(was), is, rowHeadings(matrix).length);
  return { compared: is.records.flat().length, unit: 'cell', differences: found, isSame };
}
