/** Reads a sheet of suggestions that people have filled in. */
import { extname } from 'node:path';
import type { DecisionRow } from '../model/decision-row.js';
import { Problem } from '../model/problem.js';
import { didYouMean } from '../text/nearest.js';
import { readCsvTable } from './csv-table.js';
import { workbookTable } from './workbook-table.js';

const needed = ['id', 'citation', 'code', 'quote', 'decision'];

/** @throws Problem when the file is no table, or has no such columns */
export async function readDecisions(file: string): Promise<DecisionRow[]> {
  if (['.xls', '.ods', '.numbers'].includes(extname(file).toLowerCase())) {
    throw new Problem({
      what: `${file} is no table that is read.`,
      next: 'Save it as .xlsx or as CSV.',
    });
  }
  const workbook = await workbookTable(file);
  const { headings, rows } = workbook ?? readCsvTable(file);
  const missing = needed.find((name) => !headings.includes(name));
  if (missing !== undefined) {
    throw new Problem({
      what: `The table has no column "${missing}".${didYouMean(missing, headings)}`,
      next: 'Keep the headings that it was written with: alongside review --export FILE',
      where: { file, line: 1 },
    });
  }
  return rows.map(({ line, record }, at) => {
    const cell = (name: string) => (record[name] ?? '').trim();
    return {
      // A line of CSV is no row where a cell has several lines.
      row: workbook ? line : at + 2,
      ...{ id: cell('id'), citation: cell('citation'), code: cell('code'), quote: cell('quote') },
      ...{ decision: cell('decision'), memo: cell('memo') },
    };
  });
}
