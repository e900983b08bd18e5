/** Adds keywords to a code. */
import type { Codebook } from '../model/codebook.js';
import { entryNamed } from './entries.js';
import { findCode } from './lookup.js';
import type { CodebookPlan } from './plan.js';

/**
 * Plans the terms behind the keywords that the code has.
 * @param weight what each counts, times its points; 1 needs no writing down
 * @throws Problem where there is no such code
 */
export function addKeywords(
  codebook: Codebook,
  typed: string,
  terms: readonly string[],
  weight = 1,
): CodebookPlan {
  const { id, keywords } = findCode(codebook, typed);
  const { at } = entryNamed(codebook, id);
  return {
    edits: terms.map((term, index) => ({
      at: [...at, 'keywords', keywords.length + index],
      value: weight === 1 ? term : { term, weight },
    })),
  };
}
