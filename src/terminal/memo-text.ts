/** Memos as a person reads them. */
import type { Finding } from '../model/finding.js';
import type { Memo } from '../model/memo.js';
import { printPlace } from '../model/place.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import { columns } from './columns.js';
import { screenWidth } from './output.js';
import { styleFor } from './style.js';

/** A line for each. */
export function memosText(memos: readonly Memo[]): string {
  if (memos.length === 0) return 'No memo. Next: alongside memo add --on study "What strikes me…"';
  const rows = memos.map(({ id, on, kind, coder = '', title }) => [id, on, kind, coder, title]);
  return columns(rows.map((row) => row.map(visible))).join('\n');
}

export async function memoText({ id, on, kind, coder, at, title, text }: Memo): Promise<string> {
  const style = await styleFor(process.stdout);
  const about = [id, `on ${on}`, kind, coder, at?.slice(0, 10)].filter(
    (part) => part !== undefined,
  );
  const lines = wrap(visible(text), screenWidth());
  return [style.strong(visible(title)), style.faint(visible(about.join(' · '))), '', ...lines].join(
    '\n',
  );
}

/** A file that is no memo, and what to do about it. */
export function noMemoText(fault: Finding): string {
  return visible(`${printPlace(fault)}: ${fault.message} ${fault.hint}`);
}
