/** A sheet of suggestions that LibreOffice has saved. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/exports/csv.js';
import { xlsx } from '../../src/exports/xlsx.js';
import { readDecisions } from '../../src/study/read-decisions.js';
import { temporaryFolder } from '../support/example-study.js';
import { absent, converted } from '../support/libre-office.js';
import { filled, judged, newStudy, sheetOf } from './review-study.js';

/** CSV as a spreadsheet of much of Europe writes it: semicolons, UTF-8. */
const semicolons = 'csv:Text - txt - csv (StarCalc):59,34,76,1';

describe.skipIf(absent)(`a sheet that LibreOffice has saved${absent}`, () => {
  it.each([
    ['a workbook as a workbook', 'sheet.xlsx', 'xlsx'],
    ['a workbook as CSV', 'sheet.xlsx', semicolons],
    ['CSV as CSV', 'sheet.csv', semicolons],
  ])('is taken in row by row: %s', async (_, name, to) => {
    const folder = await newStudy();
    const sheet = filled(await sheetOf(folder), {
      decision: ['accept', 'decline', 'pace', 'accept', 'decline', 'accept', 'hope'],
      memo: ['first', '', 'so – slow'],
    });
    const document =
      name === 'sheet.csv' ? Buffer.from(csv.write(sheet, {})) : xlsx.write(sheet, {});
    const file = join(temporaryFolder(), `saved.${to.split(':')[0]}`);
    writeFileSync(file, converted(name, document, to));
    const verdict = await judged(folder, await readDecisions(file));
    expect(verdict).toMatchObject({ conflicts: [], undecided: 0, standing: 0 });
    expect(verdict.accepted.map(({ id }) => id)).toEqual(
      [0, 3, 5, 6].map((row) => sheet.rows[row]?.id),
    );
    expect(verdict.declined.map(({ id }) => id)).toEqual([1, 4].map((row) => sheet.rows[row]?.id));
    expect(verdict.instead.map(({ code }) => code)).toEqual(['pace']);
    expect([...verdict.memos.values()]).toEqual(['first', 'so – slow']);
  });
});
