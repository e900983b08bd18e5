/** Terms that shall become keywords of a code. */
import type { Codebook } from '../model/codebook.js';
import { Problem } from '../model/problem.js';
import { compileMatcher } from './compile.js';
import { readKeyword } from './read-keyword.js';

/** @throws Problem where one cannot be used, or finds what a keyword of the code finds already */
export function refuseUnfit(codebook: Codebook, code: string, terms: readonly string[]): void {
  const own = compileMatcher(codebook).keywords.filter((keyword) => keyword.code === code);
  const known = new Map(own.map(({ sense, keyword }) => [sense, keyword]));
  for (const term of terms) {
    const { sense } = readKeyword(term, codebook.language);
    const there = known.get(sense);
    if (there !== undefined) {
      throw new Problem({
        what: `"${term}" finds what "${there}" finds, and that is a keyword of ${code} already.`,
        next: 'Nothing was added. Leave it out and say the rest again; a weight is changed in the codebook file.',
      });
    }
    known.set(sense, term);
  }
}
