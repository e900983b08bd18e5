/** What is said when a coding session ends. */
import { plural } from '../text/plural.js';
import type { Bench } from '../workbench/bench.js';
import { progressIn } from '../workbench/progress.js';

/** @param pressed how many keys a script pressed */
export function summaryText(bench: Bench, pressed?: number): string {
  const { desk } = bench;
  const { coded, read } = progressIn(bench);
  const keys = pressed === undefined ? '' : `${plural(pressed, 'key')}. `;
  const { id } = desk.transcript;
  return `${keys}${desk.coder} on ${id}: ${plural(coded, 'turn')} coded, ${plural(read, 'turn')} marked as read, of ${plural(desk.turns.length, 'turn')}. All is saved. Next: alongside read ${id} --coder ${desk.coder}`;
}
