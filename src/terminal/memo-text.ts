/** Memos as a person reads them. */
import type { Finding } from '../model/finding.js';
import type { Memo } from '../model/memo.js';
import { printPlace } from '../model/place.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import { screenWidth } from './output.js';
import { styleFor } from './style.js';

/** Two lines for each: the title, and what it is on. */
export async function memosText(memos: readonly Memo[]): Promise<string> {
  const style = await styleFor(process.stdout);
  if (memos.length === 0) return 'No memo. Next: alongside memo add "What strikes me"';
  return memos.map((memo) => `${style.strong(visible(memo.title))}\n  ${about(memo)}`).join('\n');
}

export async function memoText(memo: Memo): Promise<string> {
  const style = await styleFor(process.stdout);
  const lines = wrap(visible(memo.text), screenWidth());
  return [style.strong(visible(memo.title)), style.faint(about(memo)), '', ...lines].join('\n');
}

function about({ id, on, kind, coder }: Memo): string {
  const parts = [id, `on ${on}`, kind, coder].filter((part) => part !== undefined);
  return visible(parts.join(' · '));
}

/** A file that is no memo, and what to do about it. */
export function noMemoText(fault: Finding): string {
  return visible(`${printPlace(fault)}: ${fault.message} ${fault.hint}`);
}
