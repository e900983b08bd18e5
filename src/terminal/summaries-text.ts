/** Summaries in a list, for a reader. */
import type { Summary } from '../model/summary.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import { screenWidth } from './output.js';

export function summariesText(
  summaries: readonly (Summary & { readonly stale: boolean })[],
): string {
  if (summaries.length === 0) return 'No summaries yet. Next: alongside summary set CASE CODE TEXT';
  return summaries
    .map(({ case: id, code, coder, text, stale }) => {
      const remark = stale ? '  stale: the codings have changed since' : '';
      const lines = wrap(visible(text), screenWidth() - 2).map((line) => `  ${line}`);
      return [`${visible(id)}  ${visible(code)}  ${visible(coder)}${remark}`, ...lines].join('\n');
    })
    .join('\n');
}
