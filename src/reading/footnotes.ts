/** Says that footnotes of a document are left out. */
import type { Warning } from '../model/warning.js';
import { plural } from '../text/plural.js';

export function footnoteWarning(count: number): Warning[] {
  if (count === 0) return [];
  const are = count === 1 ? 'is' : 'are';
  return [{ message: `${plural(count, 'footnote')} ${are} not imported: nobody says them.` }];
}
