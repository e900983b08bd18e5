/** What a person chose for a table with --cells or --by, or the table's first choice. */
import { Problem } from '../model/problem.js';
import { didYouMean } from '../text/nearest.js';
import type { Table, TableOptions } from './contract.js';

/** @throws Problem naming the choices there are */
export function choiceOf(
  table: Pick<Table, 'id' | 'cells' | 'by'>,
  option: 'cells' | 'by',
  options: TableOptions,
): string {
  const choices = Object.keys(table[option] ?? {});
  const wanted = options[option];
  if (wanted === undefined) return choices[0] ?? '';
  if (choices.includes(wanted) || choices.some((choice) => stands(choice, wanted))) return wanted;
  throw new Problem({
    what: `The table ${table.id} takes no --${option} "${wanted}".${didYouMean(wanted, choices)}`,
    next:
      choices.length === 0
        ? `Leave --${option} away: this table offers no choice there.`
        : `Choose one of: ${choices.join(', ')}.`,
  });
}

/** A choice in capitals stands for what a person fills in: `N` for a number, `KEY` for a word. */
function stands(choice: string, wanted: string): boolean {
  if (choice === 'N') return /^\d{1,4}$/.test(wanted);
  return /^[A-Z]+$/.test(choice) && wanted !== '';
}
