/** What the keywords say of segments, beside what a person said. */
import type { Codebook } from '../model/codebook.js';
import { matchTurn } from './match.js';
import type { Matcher } from './matcher.js';
import type { Judged } from './quality.js';
import { rankCodes } from './rank.js';
import { defaultThreshold } from './suggest.js';

/** A text taken as one segment. @param given the codes a person gave it */
export function judgedText(
  codebook: Pick<Codebook, 'themes' | 'language'>,
  matcher: Matcher,
  text: string,
  given: readonly string[],
  threshold = defaultThreshold,
): Judged {
  const ranked = rankCodes(codebook, text, matchTurn(matcher, text));
  return {
    given,
    suggested: ranked.filter(({ score }) => score >= threshold).map(({ code }) => code),
    ranked: ranked.map(({ code }) => code),
  };
}
