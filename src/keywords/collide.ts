/** Keywords that more than one code claims: `trust` of one and `trusting` of another. */
import { grouped } from '../model/grouped.js';
import type { Matcher, SoughtKeyword } from './matcher.js';

/** The keywords that find the same words for different codes, listed sense by sense in the order of the codebook. */
export function claimedTwice({ keywords }: Matcher): (readonly SoughtKeyword[])[] {
  return [...grouped(keywords, ({ sense }) => sense).values()].filter(
    (claims) => new Set(claims.map(({ code }) => code)).size > 1,
  );
}
