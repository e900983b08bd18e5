/** Who is coding: the coder a command acts for. */
import { Problem } from '../model/problem.js';
import type { Settings } from '../model/settings.js';
import { didYouMean } from '../text/nearest.js';
import { listed } from '../text/plural.js';

/**
 * The coder asked for, else the only one listed.
 * @param wanted from `--coder` or ALONGSIDE_CODER
 * @throws Problem when nobody is listed, the one asked for is not, or several are and none was asked for
 */
export function chooseCoder({ coders }: Settings, wanted: string | undefined): string {
  const ids = coders.map(({ id }) => id);
  if (wanted !== undefined) {
    if (ids.includes(wanted)) return wanted;
    throw new Problem({
      what: `This study lists no coder "${wanted}".${didYouMean(wanted, ids)}`,
      next: `Its coders are ${listed(ids) || 'none'}. Another one: alongside coder add ${wanted}`,
    });
  }
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) return only;
  if (only === undefined) {
    throw new Problem({
      what: 'This study lists no coder.',
      next: 'Add yourself: alongside coder add YOUR-NAME',
    });
  }
  throw new Problem({
    what: `No coder chosen. This study lists ${listed(ids)}.`,
    next: `Use --coder ${only}, or set ALONGSIDE_CODER=${only} once in your shell.`,
  });
}
