/** Reads a table from the first sheet of a workbook that holds something, as one is read from CSV. */
import { type CsvTable, tableOf } from './csv-table.js';
import { readBytes } from './file-access.js';

export interface WorkbookTable extends CsvTable {
  /** How many other sheets hold something. */
  readonly otherSheets: number;
}

/** Undefined where the file is no workbook. @throws Problem where it is damaged, or a column has no heading */
export async function workbookTable(file: string): Promise<WorkbookTable | undefined> {
  const { sheetRows, xlsx } = await import('../formats/xlsx.js');
  const bytes = readBytes(file);
  if (xlsx.looksLike(bytes, file) === 0) return undefined;
  const { rows, others } = await sheetRows(bytes, file);
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const lines = rows.map(({ line, cells }) => ({ line, cells: padded(cells, width) }));
  return { ...tableOf(lines, file), otherSheets: others };
}

/** A sheet ends each row with its last cell that holds something. */
function padded(cells: readonly string[], width: number): readonly string[] {
  return [...cells, ...Array<string>(width - cells.length).fill('')];
}
