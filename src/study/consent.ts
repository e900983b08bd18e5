/** What a participant agreed to, as somebody writes it. */
import { Problem } from '../model/problem.js';
import type { ConsentScope } from '../model/settings.js';
import { didYouMean } from '../text/nearest.js';

const scopes: readonly ConsentScope[] = ['analysis', 'quote', 'share'];

/**
 * `analysis, quote` or `analysis;quote`; `none` is consent to nothing, which differs from no record.
 * @throws Problem at a word that is no scope
 */
export function consentFrom(text: string): ConsentScope[] {
  const words = text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  if (words.length === 1 && words[0] === 'none') return [];
  const unknown = words.find((word) => !scopes.some((scope) => scope === word));
  if (unknown !== undefined || words.length === 0) {
    throw new Problem({
      what: `"${unknown ?? text}" is no consent.${didYouMean(unknown ?? text, scopes)}`,
      next: `Write what was agreed to, parted by commas: ${scopes.join(',')}; or none.`,
    });
  }
  return scopes.filter((scope) => words.includes(scope));
}
