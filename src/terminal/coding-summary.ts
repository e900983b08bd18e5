/** What is said when a coding session ends. */
import { plural } from '../text/plural.js';
import type { Bench } from '../workbench/bench.js';
import { progressIn } from '../workbench/progress.js';

/** @param pressed how many keys a script pressed */
export function summaryText(bench: Bench, pressed?: number): string {
  const { transcript, coder, turns } = bench.desk;
  const { coded, read } = progressIn(bench);
  const keys = pressed === undefined ? '' : `${plural(pressed, 'key')}. `;
  return [
    `${keys}${coder} on ${transcript.id}: of ${plural(turns.length, 'turn')} ${coded} coded, ${read} marked as read.`,
    `All is saved. Next: alongside read ${transcript.id} --coder ${coder}`,
  ].join('\n');
}
