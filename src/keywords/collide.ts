/** Keywords that more than one code claims: `trust` of one and `trusting` of another. */
import { grouped } from '../model/grouped.js';
import type { Matcher, SoughtKeyword } from './matcher.js';

/**
 * The keywords that find the same words for different codes, listed sense by sense in the order of the codebook.
 * One that weighs less than a plain keyword is declared a weak sign, which codes may share.
 */
export function claimedTwice({ keywords }: Matcher): (readonly SoughtKeyword[])[] {
  const claiming = keywords.filter(({ weight }) => weight >= 1);
  return [...grouped(claiming, ({ sense }) => sense).values()].filter(
    (claims) => new Set(claims.map(({ code }) => code)).size > 1,
  );
}
