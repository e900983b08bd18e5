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
    value === null ? 'n/a' : decimal(value),
    value === null ? (reason ?? '') : `below ${`${least}`.replace(/^0\./, '.')}`,
  ]);
  return [`Missed: ${missed.length} of ${plural(all, 'bar')}`, ...columns(rows)].join('\n');
}
