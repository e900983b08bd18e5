/** What is said when a coding session ends. */
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import type { Bench, Review, Verdict } from '../workbench/bench.js';
import { progressIn } from '../workbench/progress.js';
import { countWaiting } from '../workbench/review.js';

/** @param pressed how many keys a script pressed */
export function summaryText(bench: Bench, pressed?: number): string {
  const { transcript, coder, turns } = bench.desk;
  const unsaved = unsavedText(bench);
  if (bench.review) return reviewText(bench.review, coder, pressed) + unsaved;
  const { coded, read } = progressIn(bench);
  return [
    `${keysText(pressed)}${coder} on ${transcript.id}: of ${plural(turns.length, 'turn')} ${coded} coded, ${read} marked as read.`,
    `All is saved. Next: alongside read ${transcript.id} --coder ${coder}${unsaved}`,
  ].join('\n');
}

/** A memo that was begun and not kept is not lost with the screen. */
function unsavedText({ mode, aside }: Bench): string {
  const typed = mode.kind === 'writing' && mode.what === 'memo' ? mode.typed : aside;
  return typed.trim() === '' ? '' : `\nBut for this memo, which was begun: ${visible(typed)}`;
}

function keysText(pressed: number | undefined): string {
  return pressed === undefined ? '' : `${plural(pressed, 'key')}. `;
}

function reviewText(review: Review, coder: string, pressed: number | undefined): string {
  const answers = [...review.answered.values()];
  const count = (as: Verdict) => answers.filter((one) => one === as).length;
  const instead = count('instead');
  const left = countWaiting(review);
  const said = [
    `${count('accepted')} accepted`,
    `${count('declined')} declined`,
    ...(instead > 0 ? [`${instead} given another code`] : []),
    `${plural(left, 'suggestion')} left`,
  ];
  const next = left > 0 ? 'alongside review' : 'alongside matrix meta-themes';
  return `${keysText(pressed)}${coder}: ${said.join(', ')}.\nAll is saved. Next: ${next}`;
}
