/** Keywords that find the same words as an earlier one of another code. */
import { claimedTwice } from '../keywords/collide.js';
import { compileMatcher } from '../keywords/compile.js';
import type { SoughtKeyword } from '../keywords/matcher.js';
import type { Codebook } from '../model/codebook.js';
import { fold } from '../text/fold.js';

interface Claim {
  readonly later: SoughtKeyword;
  readonly first: SoughtKeyword;
}

/** @param written whether the two are written alike, or share a stem only */
export function claimsOf(codebook: Codebook, written: 'alike' | 'otherwise'): Claim[] {
  return claimedTwice(compileMatcher(codebook)).flatMap((group) => {
    const [first] = group;
    return group.flatMap((later): Claim[] => {
      if (!first || later.code === first.code) return [];
      const twin = group.find(
        (one) => one.code !== later.code && spelling(one) === spelling(later),
      );
      if ((twin !== undefined) !== (written === 'alike')) return [];
      return [{ later, first: twin ?? first }];
    });
  });
}

function spelling({ keyword }: SoughtKeyword): string {
  return fold(keyword).text;
}
