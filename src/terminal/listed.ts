/** What stands where, in a column beside its heading. */
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import { screenWidth } from './output.js';

const margin = 18;

/** The places one behind the other, in as many lines as they need; nothing where there are none. */
export function listed(heading: string, places: readonly string[]): string[] {
  if (places.length === 0) return [];
  const lines = wrap(places.map(visible).join(', '), screenWidth() - margin);
  return lines.map((line, at) => `  ${(at === 0 ? heading : '').padEnd(margin - 2)}${line}`);
}
