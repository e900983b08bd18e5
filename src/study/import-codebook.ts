/** Brings the codes of a table into the codebook of a study, or into a codebook of their own. */
import { existsSync } from 'node:fs';
import { parse } from 'node:path';
import { type AddedCodes, addCodes } from '../codebook/add-codes.js';
import { type CodeTable, codesFromTable } from '../codebook/codes-from-table.js';
import { newCodebookText } from '../codebook/new-codebook.js';
import { parseCodebook } from '../codebook/parse.js';
import { carriedOut } from '../codebook/plan.js';
import type { Codebook } from '../model/codebook.js';
import { Problem } from '../model/problem.js';
import { idFrom } from '../text/id.js';
import { refactorCodebook } from './change-yaml.js';
import { readCsvTable } from './csv-table.js';
import { replaceFile } from './file-access.js';
import { toProblem } from './open-yaml.js';
import { workbookTable } from './workbook-table.js';

export interface ImportedCodes extends AddedCodes {
  readonly columns: CodeTable['columns'];
  /** How many other sheets of a workbook hold something; they are not read. */
  readonly otherSheets: number;
}

export interface ImportRequest {
  readonly table: string;
  /** The name of the theme for codes that name none. */
  readonly theme: string;
  readonly dryRun: boolean;
}

/** Adds the codes to the codebook of a study; what it has already stays as it is. */
export async function importIntoStudy(
  folder: string,
  file: string,
  { table, theme, dryRun }: ImportRequest,
): Promise<ImportedCodes> {
  const { codes, ...rest } = await read(table);
  const plan = (codebook: Codebook) => addCodes(codebook, codes, theme);
  const { before } = await refactorCodebook(folder, file, plan, dryRun);
  return { ...plan(before), ...rest };
}

/** Writes a new codebook with the codes of the table, named after it. @throws Problem where the file is there */
export async function importIntoFile(
  out: string,
  { table, theme, dryRun }: ImportRequest,
): Promise<ImportedCodes> {
  if (existsSync(out)) {
    throw new Problem({
      what: `${out} is there already.`,
      next: 'Choose another name; nothing was written.',
    });
  }
  const { codes, ...rest } = await read(table);
  const title = parse(table).name;
  const empty = newCodebookText({ id: idFrom(title), title, language: 'en', themes: [] });
  const { value, faults } = parseCodebook(empty, out);
  if (value === undefined) throw toProblem(faults, empty);
  const added = addCodes(value, codes, theme);
  const text = carriedOut(empty, out, added);
  const result = parseCodebook(text, out);
  if (result.value === undefined) throw toProblem(result.faults, text);
  if (!dryRun) replaceFile(out, text);
  return { ...added, ...rest };
}

/** What is no table, and what to do with it. */
const others: Readonly<Record<string, string>> = {
  '.yaml': 'It may be a codebook already: alongside init my-study --codebook FILE',
  '.yml': 'It may be a codebook already: alongside init my-study --codebook FILE',
  '.xls': 'Open it in a spreadsheet and save it as .xlsx or CSV.',
};

async function read(table: string): Promise<CodeTable & { readonly otherSheets: number }> {
  const next = others[parse(table).ext.toLowerCase()];
  if (next !== undefined) throw new Problem({ what: `${table} is no table that is read.`, next });
  const workbook = await workbookTable(table);
  const { headings, rows } = workbook ?? readCsvTable(table);
  return { ...codesFromTable(headings, rows, table), otherSheets: workbook?.otherSheets ?? 0 };
}
