/** What the checks mended, one a line: place, rule, what was taken away. */
import type { RuledFinding } from '../model/finding.js';
import { printPlace } from '../model/place.js';
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { padEnd, widest } from '../text/width.js';

export function fixesText(mended: readonly RuledFinding[], dryRun: boolean): string {
  const places = widest(mended.map(printPlace));
  const rules = widest(mended.map(({ rule }) => rule));
  const lines = mended.map((one) => {
    const does = `${dryRun ? 'would take' : 'took'} away ${one.fix?.takes}`;
    return visible(`${padEnd(printPlace(one), places)}  ${padEnd(one.rule, rules)}  ${does}`);
  });
  const count = plural(mended.length, 'finding');
  const end = dryRun
    ? `${count} would be mended. Nothing was written.`
    : mended.length === 0
      ? 'Nothing that can be mended without a person.'
      : `${count} mended.`;
  return [...lines, end].join('\n');
}
