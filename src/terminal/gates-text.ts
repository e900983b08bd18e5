/** Figures that did not reach their bar. */
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { columns } from './columns.js';
import { decimal } from './figure-text.js';

interface ShownGate {
  readonly measure: string;
  readonly code: string | null;
  readonly least: number;
  readonly value: number | null;
  readonly reason: string | null;
}

/** @param all how many figures were held against a bar */
export function missedText(missed: readonly ShownGate[], all: number): string {
  const rows = missed.map(({ code, measure, value, reason, least }) => [
    visible(code ?? ''),
    measure,
    value === null ? 'n/a' : below(value, least),
    value === null ? (reason ?? '') : `below ${`${least}`.replace(/^0\./, '.')}`,
  ]);
  return [`Missed: ${missed.length} of ${plural(all, 'bar')}`, ...columns(rows)].join('\n');
}

/** With as many digits as it takes to look smaller than the bar. */
function below(value: number, least: number): string {
  const digits = [2, 3, 4, 5].find((some) => Number(value.toFixed(some)) < least);
  return decimal(value, digits ?? 6);
}
